package org.candour.writing.returning;

import java.util.ArrayList;
import java.util.List;
import org.candour.words.Difference;

/**
 * What an edition changed in a text, for a page: paragraphs of parts, in which what went and what came are said in words
 * too.
 */
record Comparison(List<List<Part>> paragraphs) {

    /** Words next to each other that fared alike. */
    record Part(Difference.Kind kind, String words) {
        public boolean taken() {
            return kind == Difference.Kind.TAKEN;
        }

        public boolean added() {
            return kind == Difference.Kind.ADDED;
        }
    }

    static Comparison of(String before, String after) {
        List<List<Part>> paragraphs = new ArrayList<>();
        List<Part> paragraph = new ArrayList<>();
        for (Difference.Segment segment : Difference.between(before, after).segments()) {
            String[] lines = segment.words().split("\n+", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0 && !paragraph.isEmpty()) {
                    paragraphs.add(List.copyOf(paragraph));
                    paragraph.clear();
                }
                if (!lines[i].isEmpty()) {
                    paragraph.add(new Part(lines[i].isBlank() ? Difference.Kind.SAME : segment.kind(), lines[i]));
                }
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(List.copyOf(paragraph));
        }
        return new Comparison(List.copyOf(paragraphs));
    }

    /** Whether anything changed. */
    public boolean any() {
        return paragraphs.stream().flatMap(List::stream).anyMatch(part -> part.kind() != Difference.Kind.SAME);
    }
}
