package org.candour.reading.mirror;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Copies a page: its links lead from file to file, and what needs the site is left out. A link in somebody's words that leads nowhere here
 * leaves its words; one of ours goes with the line it stands in.
 */
final class Copyist {
    private static final String WORDS = ".e-content, .prose";

    /** What a page says about its address on the site, what runs, and what sends. */
    private static final String NOT_COPIED = "script, link[rel=canonical], meta[property], form";

    private static final String ANSWER = "section.answer";

    private final Layout layout;
    private final Frame frame;
    private final Predicate<String> there;

    /**
     * @param frame what every page of the copy says
     * @param there whether a file that is no page is in the copy
     */
    Copyist(Layout layout, Frame frame, Predicate<String> there) {
        this.layout = layout;
        this.frame = frame;
        this.there = there;
    }

    /**
     * What the frame of every page of a copy says.
     *
     * @param contents the name of the table of contents
     * @param contentsAddress its address
     * @param copy that it is a copy
     * @param site the whole address of the site
     * @param noAnswer that no comment can be written
     */
    record Frame(String contents, String contentsAddress, String copy, String site, String noAnswer) {}

    /**
     * Copies it.
     *
     * @param html of the page as readers get it
     * @param file where it will lie
     */
    String copy(String html, String file) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(ANSWER).forEach(form -> form.replaceWith(new Element("p").addClass("quiet").text(frame.noAnswer())));
        page.select(NOT_COPIED).remove();
        page.select("header.masthead nav ul").forEach(list -> list.appendElement("li").appendElement("a")
                .attr("href", frame.contentsAddress()).text(frame.contents()));
        page.select("[href]").forEach(link -> lead(link, file));
        page.select("[src]").forEach(picture -> show(picture, file));
        page.select("footer.colophon").forEach(foot -> foot.appendElement("p").appendText(frame.copy() + " ")
                .appendElement("a").attr("href", frame.site() + "/").text(frame.site()));
        return page.outerHtml();
    }

    private void lead(Element link, String file) {
        String href = link.attr("href");
        if (href.startsWith("#") || Layout.leadsOut(href) && !layout.isOurs(href)) {
            return;
        }
        Optional<String> to = layout.find(href).or(() -> Optional.of(href).filter(one -> one.startsWith("/")).map(one -> one.substring(1)).filter(there));
        to.ifPresentOrElse(found -> link.attr("href", between(file, found)), () -> drop(link));
    }

    private static void drop(Element link) {
        Element around = link.parent();
        if (link.normalName().equals("link")) {
            link.remove();
        } else if (around == null || link.closest(WORDS) != null) {
            link.unwrap();
        } else if (around.text().equals(link.text())) {
            around.remove();
        } else if (around.hasClass("after")) {
            link.remove();
        } else {
            link.unwrap();
        }
    }

    private void show(Element picture, String file) {
        String src = picture.attr("src");
        if (src.startsWith("/") && there.test(src.substring(1))) {
            picture.attr("src", between(file, src.substring(1)));
        } else if (!src.startsWith("data:")) {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        }
    }

    /** The way from one file to another, or to a place in it. */
    static String between(String from, String to) {
        int mark = to.indexOf('#');
        String file = mark < 0 ? to : to.substring(0, mark);
        String place = mark < 0 ? "" : to.substring(mark);
        if (file.equals(from) && !place.isEmpty()) {
            return place;
        }
        Path folder = Path.of("/" + from).getParent();
        return folder.relativize(Path.of("/" + file)) + place;
    }
}
