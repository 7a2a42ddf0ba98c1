package org.candour.reading.feeds;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.candour.edge.Page;
import org.candour.reading.ReadingWords;
import org.candour.site.Chrome;
import org.candour.site.Problems;
import org.candour.site.TheClock;
import org.jboss.resteasy.reactive.RestPath;

/** What programs ask a site for: its map, what robots may read, whom to tell of a hole. */
@Path("/")
class DocumentPages {
    private static final String XML = "application/xml; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    /** Never more than a year ahead (RFC 9116, 2.5.5), and the same all day. */
    private static final int SECURITY_DAYS = 360;

    private static final int SHORT_NAME = 16;

    private final SiteMap map;
    private final Chrome chrome;
    private final TheClock clock;
    private final ReadingWords words;
    private final Problems problems;

    DocumentPages(SiteMap map, Chrome chrome, TheClock clock, ReadingWords words, Problems problems) {
        this.words = words;
        this.map = map;
        this.chrome = chrome;
        this.clock = clock;
        this.problems = problems;
    }

    @GET
    @Path("sitemap.xml")
    public Page siteMap() {
        return Page.document(XML, map.whole()).kept();
    }

    @GET
    @Path("sitemap/{part:[1-9][0-9]{0,3}}.xml")
    public Page siteMap(@RestPath int part) {
        return map.part(part).map(text -> Page.document(XML, text).kept()).orElseGet(problems::notFound);
    }

    @GET
    @Path("robots.txt")
    public Page robots() {
        return Page.document(TEXT, """
                User-agent: *
                Disallow: /desk
                Disallow: /return
                Disallow: /search

                Sitemap: %s
                """.formatted(chrome.whole("/sitemap.xml"))).kept();
    }

    /** How a browser can offer this site among the places to search (OpenSearch 1.1, whose short names have 16 characters). */
    @GET
    @Path("opensearch.xml")
    public Page search() {
        String title = chrome.title();
        return Page.document("application/opensearchdescription+xml; charset=utf-8", Xml.document("OpenSearchDescription", xml -> xml
                .text("ShortName", title.codePoints().limit(SHORT_NAME).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
                .text("Description", words.searchIn(title))
                .text("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "method", "get", "template", chrome.whole("/search?q={searchTerms}")),
                "xmlns", "http://a9.com/-/spec/opensearch/1.1/")).kept();
    }

    @GET
    @Path(".well-known/security.txt")
    public Page security() {
        LocalDate expires = clock.today().plusDays(SECURITY_DAYS);
        return Page.document(TEXT, """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(chrome.whole("/about"), FeedItem.date(expires),
                chrome.whole("/.well-known/security.txt"))).kept();
    }
}
