package org.candour.content;

import java.util.List;
import java.util.Set;
import org.candour.words.Clean;

/** The fields at the head of a Markdown file, and the words below them, clean; spaces before the first of them stay. */
record FrontMatter(Fields fields, String words) {

    static FrontMatter read(ContentWords say, String text, Set<String> known) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            throw new Fault.Found(1, say.noFrontMatter());
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals("---")) {
            end++;
        }
        if (end == lines.size()) {
            throw new Fault.Found(end, say.unclosed());
        }
        String words = Clean.text(String.join("\n", lines.subList(end + 1, lines.size())));
        if (words.isBlank()) {
            throw new Fault.Found(end + 1, say.noWords());
        }
        return new FrontMatter(Fields.read(say, String.join("\n", lines.subList(1, end)), 1, known), words);
    }
}
