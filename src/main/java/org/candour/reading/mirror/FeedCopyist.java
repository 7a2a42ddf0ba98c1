package org.candour.reading.mirror;

import io.vertx.core.json.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Copies a feed. A feed is read far from the files it lies among: its links are whole addresses, below the address of the site, and name
 * the files of the copy.
 */
final class FeedCopyist {
    private final Layout layout;
    private final String site;

    /** @param site the whole address at which the copy is to stand, without a slash at its end */
    FeedCopyist(Layout layout, String site) {
        this.layout = layout;
        this.site = site;
    }

    /** Atom, or RSS. */
    String xml(String feed) {
        Document document = Jsoup.parse(feed, Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        document.select("link[href]").forEach(link -> link.attr("href", led(link.attr("href"))));
        document.select("link:not([href])").forEach(link -> link.text(led(link.text())));
        document.select("content, content|encoded").forEach(content -> content.text(words(content.wholeText())));
        return document.outerHtml();
    }

    /** The JSON Feed. */
    String json(String feed) {
        JsonObject document = new JsonObject(feed);
        document.put("home_page_url", led(document.getString("home_page_url")));
        document.getJsonArray("items").forEach(one -> {
            JsonObject item = (JsonObject) one;
            item.put("url", led(item.getString("url"))).put("content_html", words(item.getString("content_html")));
        });
        return document.encode();
    }

    private String words(String html) {
        Element body = Jsoup.parseBodyFragment(html).outputSettings(new Document.OutputSettings().prettyPrint(false)).body();
        body.select("[href]").forEach(link -> link.attr("href", led(link.attr("href"))));
        return body.html();
    }

    private String led(String address) {
        return address.startsWith(site) ? layout.find(address).map(file -> site + "/" + file).orElse(address) : address;
    }
}
