package org.candour.content.export;

import java.util.List;
import org.candour.words.Clean;

/** Words that a file of YAML could lose: as people paste them, and as nobody should. */
final class Texts {
    /** Sixty thousand characters, each of four bytes. */
    private static final String LONG = "\uD83D\uDD25".repeat(60_000);

    static final String POST = "    indented, so it is code\n\n---\n\ntitle: not one\n---\n\n* a list\n\t* with a tab\n\na hard  \nbreak, \"quotes\", 'these', #1, {repost}";

    private static final List<String> RAW = List.of(
            "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n\nwords: |\n  - number: 9",
            "   three spaces before\nand none here\n      and six",
            "\ttab first\nand\ttab inside\n\t\tand two",
            "a hard break  \nhere, and another  \n\nand a paragraph",
            "trailing blank lines\n\n\n\n",
            "\uFEFFa mark of byte order\uFEFF in it",
            "next\u0085line and\u2028separators\u2029here and\u000Bthere",
            "- 1\n- 2\n? complex: key\n: value\n& anchor *alias !tag %directive @at `tick",
            "# a heading\n#not one\n\n    code: {a: [b, c]}\n\n```\n  fenced: |\n```",
            "'single' \"double\" \\backslash \\n not a line \\u0041 not a letter",
            "2016-09-18", "12", "true", "null", "~", "no", "0x1F", "1e3", "=", "<<", ":", "-", "...", "\u2026", "| pipe", "> quote",
            "key: value", "key:", "a\n\n\nb", "end with colon:", "#1", " #1 ", "%TAG ! tag:x,2026:",
            "\u202Eright to left \u0627\u0644\u0633\u0644\u0627\u0645\u202C and e\u0301 and \uD83D\uDC69\u200D\uD83D\uDC67 and \u1E9B\u0323",
            "\uFFFD \uFFFE \uFFFF \uD800 alone", "Llanfairpwllgwyngyll \u0175 \u0177", "]]> --> </textarea> &amp; &#x41; <b>",
            "word ".repeat(3_000), "x".repeat(40_000), "line\n".repeat(2_000), "a \n b \n  c  \n   d   \n", LONG);

    /** As the store holds them. */
    static final List<String> ALL = RAW.stream().map(Clean::text).filter(text -> !text.isBlank()).distinct().toList();

    private Texts() {}
}
