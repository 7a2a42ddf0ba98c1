package org.candour.words;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.candour.words.setting.Setting;
import org.candour.words.tree.Element;
import org.candour.words.tree.Parsing;

/**
 * Markdown in, safe HTML out: cleaned, scanned, parsed under a deadline, sanitised, then set for readers. Any text is
 * answered: what cannot be parsed stands in plain paragraphs.
 */
@Singleton
public class Markdown {
    /** The version of the rules, stored beside the HTML: when it changes, everything is rendered again. */
    public static final int RULES = 1;

    /** The longest HTML that is kept of one text; what would be longer is shown as plain paragraphs. */
    private static final int LONGEST_OUTPUT = 900_000;

    private static final int CONTENTS_HEADINGS = 3;
    private static final int CONTENTS_WORDS = 2_000;
    private static final Pattern CITATION = Pattern.compile("(?<![^\\s>])(?<!>)>>(?=[1-9][0-9]{0,6}(?![\\p{L}\\p{N}_]))");

    private static final Pattern LINE_END_SPACES = Pattern.compile("(?<![ \\t])[ \\t]+$", Pattern.MULTILINE);

    /**
     * Made when the first text is read: a start at which nothing changed reads none, and would spend half a second of the
     * processor on them.
     */
    private static final class Parsers {
        static final Parsing COMMENTS = Parsing.comments();
        static final Parsing POSTS = Parsing.posts();
    }

    /**
     * The words of a comment or a reply. What it cites is asked on the calling thread.
     *
     * @param citing the thread it stands in
     */
    public Rendered comment(String words, Citing citing) {
        String visible = Clean.visible(words);
        Optional<String> unmarked = Unmarked.words(visible);
        if (unmarked.isPresent()) {
            return comment(Setting.comment(Paragraphs.of(unmarked.get()), citing), false);
        }
        // Two spaces before a line end mean nothing more in a comment, and cost the parser quadratic time.
        String lines = LINE_END_SPACES.matcher(prepared(words)).replaceAll("");
        String marked = !lines.contains(">>") ? lines : CITATION.matcher(lines).replaceAll(String.valueOf(Parsing.CITATION));
        Optional<Element> tree = tree(marked, () -> Parsers.COMMENTS);
        if (tree.isPresent()) {
            Rendered rendered = comment(Setting.comment(tree.get(), citing), false);
            if (rendered.html().toString().length() <= LONGEST_OUTPUT) {
                return rendered;
            }
        }
        // Plain words cite nothing: it was the citations' titles, or nothing at all, that made it so long.
        return comment(Setting.comment(Paragraphs.of(Clean.visible(words)), tree.isPresent() ? Citing.nothing() : citing), true);
    }

    /** The words of a post. What it cites is asked on the calling thread. */
    public Rendered post(String words, Citing citing) {
        Optional<Element> tree = tree(prepared(words), () -> Parsers.POSTS);
        if (tree.isPresent()) {
            Rendered rendered = post(Setting.post(tree.get(), citing), false);
            if (rendered.html().toString().length() <= LONGEST_OUTPUT) {
                return rendered;
            }
        }
        return post(Setting.post(Paragraphs.of(Clean.visible(words)), citing), true);
    }

    /** Whether a text is read as Markdown, or is so knotted that it would be shown as it is. */
    public static boolean parses(String words) {
        return Unmarked.words(words).isPresent() || Prescan.of(prepared(words)).isEmpty();
    }

    private static String prepared(String words) {
        return Definitions.kept(LongRules.shortened(Clean.visible(words)));
    }

    private static Optional<Element> tree(String words, Supplier<Parsing> parsing) {
        return Prescan.of(words).isPresent() ? Optional.empty() : parsing.get().tree(words);
    }

    /** Nobody asks how many words a comment has. */
    private static Rendered comment(Setting set, boolean plain) {
        return new Rendered(new SafeHtml(set.html()), SafeHtml.EMPTY, 0, plain, set.cites());
    }

    private static Rendered post(Setting set, boolean plain) {
        int count = Excerpt.wordCount(set.words());
        boolean listed = set.headings() >= CONTENTS_HEADINGS || (set.headings() > 0 && count > CONTENTS_WORDS);
        SafeHtml contents = listed ? new SafeHtml(set.contents()) : SafeHtml.EMPTY;
        return new Rendered(new SafeHtml(set.html()), contents, count, plain, set.cites());
    }
}
