package org.candour.words.tree;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The parser with the settings of a comment or of a post. Several threads may use one. */
public final class Parsing {
    /** In the input, two closing angle brackets that begin a citation and not a quotation. */
    public static final char CITATION = '\uFDD0';
    /** In the tree, before the number of a footnote's reference. */
    public static final char REFERENCE = '\uFDD1';
    /** In the tree, a footnote's link back. */
    public static final char BACK = '\uFDD2';

    /** How long a caller waits, in multiples of the processor time allowed: the machine may be busy. */
    private static final int PATIENCE = 6;
    /** Parses until the code is warm; the first ones are allowed ten times as long. */
    private static final int COLD = 30;
    /**
     * Characters that are parsed where they are: so few, once they pass the scan, need less than 256 kB of stack, and
     * handing them to another thread and back was a quarter of the time they took.
     */
    private static final int SHORT = 1_000;

    /**
     * Without one of these a text has no table, no line through words and no bare address, however it is escaped; and
     * brackets are read in another order where nothing follows them.
     */
    private static final Pattern MORE_THAN_PLAIN = Pattern.compile("[|~@&\\[\\\\]|://|www", Pattern.CASE_INSENSITIVE);

    private final Grammar whole;
    private final Grammar plain;
    private final Function<String, Element> sanitiser;
    private final Workers workers;
    private final long millis;
    private volatile int parsed;

    /** How a text is read, and how what was read is written. */
    private record Grammar(Parser parser, HtmlRenderer renderer) {
        static Grammar of(DataHolder settings, boolean pictures) {
            return new Grammar(Parser.builder(settings).build(),
                    HtmlRenderer.builder(settings).nodeRendererFactory(new Pictures.Factory(pictures)).build());
        }
    }

    private Parsing(Grammar whole, Grammar plain, Function<String, Element> sanitiser, long millis) {
        this.whole = whole;
        this.plain = plain;
        this.sanitiser = sanitiser;
        this.workers = new Workers(2);
        this.millis = millis;
    }

    /** For comments: a line end is a line end; no indented code, no underlined headings, no footnotes. */
    public static Parsing comments() {
        return comments(true, AllowList.COMMENT::tree);
    }

    /** For posts. */
    public static Parsing posts() {
        return posts(true, AllowList.POST::tree);
    }

    /** With the parser guarding against raw HTML and hostile addresses or not, and a sanitiser given: for the proof that each wall stands alone. */
    public static Parsing comments(boolean guarded, Function<String, Element> sanitiser) {
        MutableDataSet settings = common(guarded)
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create(),
                        AutolinkExtension.create()))
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_SETEXT_MARKER_LENGTH, Integer.MAX_VALUE)
                .set(HtmlRenderer.SOFT_BREAK, "<br />\n");
        DataHolder none = new MutableDataSet(settings).set(Parser.EXTENSIONS, List.of());
        return new Parsing(Grammar.of(settings, false), Grammar.of(none, false), sanitiser, 150);
    }

    /** The same for posts. */
    public static Parsing posts(boolean guarded, Function<String, Element> sanitiser) {
        MutableDataSet settings = common(guarded)
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create(),
                        AutolinkExtension.create(), FootnoteExtension.create()))
                .set(FootnoteExtension.FOOTNOTE_REF_PREFIX, String.valueOf(REFERENCE))
                .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, String.valueOf(BACK));
        Grammar whole = Grammar.of(settings, true);
        return new Parsing(whole, whole, sanitiser, 2_000);
    }

    private static MutableDataSet common(boolean guarded) {
        return new MutableDataSet()
                .set(HtmlRenderer.SUPPRESSED_LINKS, guarded ? "(?i)(javascript|vbscript|data):.*" : "")
                .set(Parser.HTML_BLOCK_PARSER, !guarded)
                .set(HtmlRenderer.ESCAPE_HTML, guarded)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    /** The allowed elements of a text, or nothing when it cannot be parsed in time. */
    public Optional<Element> tree(String words) {
        long allowed = parsed < COLD ? millis * 10 : millis;
        Optional<Element> tree = words.length() <= SHORT ? here(words, allowed) : elsewhere(words, allowed);
        parsed = Math.min(COLD, parsed + 1);
        return tree;
    }

    private Optional<Element> here(String words, long allowed) {
        try {
            return Optional.of(parse(words, allowed));
        } catch (StackOverflowError deep) {
            return elsewhere(words, allowed);
        } catch (RuntimeException failed) {
            return Optional.empty();
        }
    }

    private Optional<Element> elsewhere(String words, long allowed) {
        return workers.answer(() -> parse(words, allowed), allowed * PATIENCE);
    }

    private Element parse(String words, long allowed) {
        Deadline deadline = new Deadline(words, allowed);
        // Most comments are words alone, and reading those takes half as long without what they do not use.
        Grammar grammar = MORE_THAN_PLAIN.matcher(words).find() ? whole : plain;
        Document document = grammar.parser().parse(BasedSequence.of(deadline));
        deadline.check();
        String html = grammar.renderer().render(document);
        deadline.check();
        return sanitiser.apply(html.replace(String.valueOf(CITATION), "&gt;&gt;"));
    }
}
