package org.candour.content.export;

import java.util.List;
import org.candour.content.CitedPlaces;
import org.candour.posts.Carried;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Leaving.Leaver;
import org.candour.posts.PlainPage;
import org.candour.posts.Series;
import org.candour.words.Cited;
import org.candour.words.Clean;

/** A post, or a page, as the text of its file. */
final class PostText {
    private PostText() {}

    static String of(Leaver post) {
        Edition edition = post.edition();
        Carried carried = post.carried();
        Series series = edition.series();
        boolean inSeries = series != null && series.slug() != null;
        Yaml front = new Yaml().line("title", edition.title()).day("date", edition.day()).line("byline", edition.byline());
        front.line("series", inSeries ? series.name() : null).number("number", inSeries ? series.number() : null);
        if (!edition.labels().isEmpty()) {
            front.names("labels", edition.labels().stream().map(Label::name).toList());
        }
        front.line("summary", edition.standfirst()).line("comments", edition.mode().word());
        front.number("order", carried.place()).number("id", carried.id());
        if (!carried.byAuthorOf().isEmpty()) {
            front.names("by-author-of", carried.byAuthorOf());
        }
        return file(named(front, carried.cites(), edition.words()), edition.words());
    }

    static String of(PlainPage page) {
        return file(new Yaml().line("title", page.title()).line("summary", page.standfirst()), page.words());
    }

    /** What it leads to, or that it leads nowhere: found out anew it could be something that was not there at the time. */
    static Yaml named(Yaml fields, List<Cited> cites, String words) {
        return cites.isEmpty() && !CitedPlaces.mayStandIn(words) ? fields : fields.names("cites", cites.stream().map(CitedPlaces::written).toList());
    }

    /** Only a redaction leaves words that are not clean, and then it is space at the ends of lines. */
    private static String file(Yaml front, String words) {
        return "---\n" + front.text() + "---\n" + Clean.text(words) + "\n";
    }
}
