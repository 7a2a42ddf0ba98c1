package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.desk.Faults;
import org.candour.posts.ByTitle;
import org.candour.posts.Posts;
import org.candour.words.Clean;

/** What is put into a manuscript for the keeper: a pasted source, and links where they wrote a part of a title. */
@ApplicationScoped
public class Insertions {
    /** The step of the form that puts a source in. */
    public static final String SOURCE = "source";
    private static final int MOST = 50;
    private static final Pattern TITLE = Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\n]{1,200})]]");
    private static final Pattern MARKS = Pattern.compile("([\\\\\\[\\]*_`<>])");

    private final ByTitle byTitle;
    private final StudioWords words;

    Insertions(ByTitle byTitle, StudioWords words) {
        this.byTitle = byTitle;
        this.words = words;
    }

    /**
     * A manuscript with something put in.
     *
     * @param source what is left in the boxes of a source
     */
    public record Inserted(Manuscript typed, PastedSource source, Faults faults) {}

    /** With the source at the end of its words; or as it was, and what the source lacks. */
    public Inserted source(Manuscript typed, PastedSource source) {
        Faults faults = Faults.none();
        if (source.sourceName().isBlank()) {
            faults.and("sourceName", words.sourceNameMissing());
        }
        if (source.sourceWords().isBlank()) {
            faults.and("sourceWords", words.sourceWordsMissing());
        }
        if (faults.any()) {
            return new Inserted(typed, source, faults);
        }
        String before = typed.words().stripTrailing();
        return new Inserted(typed.saying((before.isEmpty() ? "" : before + "\n\n") + source.source().markdown() + "\n"),
                PastedSource.NONE, faults);
    }

    /** With a link for each {@code [[part of a title]]}; those that lead nowhere, or to several posts, stay as typed. */
    public Inserted links(Manuscript typed, PastedSource source) {
        Faults faults = Faults.none();
        StringBuilder linked = new StringBuilder();
        Matcher parts = TITLE.matcher(typed.words());
        for (int i = 0; i < MOST && parts.find(); i++) {
            String part = Clean.line(parts.group(1));
            List<Posts.Place> found = part.isEmpty() ? List.of() : byTitle.holding(part);
            if (found.size() != 1) {
                faults.and("words", found.isEmpty() ? words.titleUnknown(part) : words.titleAmbiguous(part, titles(found)));
            }
            parts.appendReplacement(linked, Matcher.quoteReplacement(found.size() == 1 ? link(found.get(0)) : parts.group()));
        }
        parts.appendTail(linked);
        return new Inserted(typed.saying(linked.toString()), source, faults);
    }

    private static String link(Posts.Place post) {
        return "[" + MARKS.matcher(Clean.line(post.title())).replaceAll("\\\\$1") + "](/" + post.path() + ")";
    }

    private static String titles(List<Posts.Place> posts) {
        return posts.stream().limit(5).map(post -> "“" + post.title() + "”").reduce((one, other) -> one + ", " + other).orElse("");
    }
}
