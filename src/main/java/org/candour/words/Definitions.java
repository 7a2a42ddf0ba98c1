package org.candour.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes and addresses defined in a text but never referred to. The parser would drop them, and with them a writer's
 * words: they are kept as ordinary lines.
 */
final class Definitions {
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]\n]{1,200})\\]");
    private static final Pattern DEFINITION = Pattern.compile("( {0,3})\\[([^\\[\\]\n]{1,200})\\]:.*");

    private Definitions() {}

    /** The text with a backslash before every definition that nothing refers to, save inside fenced code. */
    static String kept(String words) {
        if (!words.contains("]:")) {
            return words;
        }
        Map<String, Integer> labels = new HashMap<>();
        Matcher label = LABEL.matcher(words);
        while (label.find()) {
            labels.merge(plain(label.group(1)), 1, Integer::sum);
        }
        StringBuilder out = new StringBuilder(words.length() + 8);
        boolean fenced = false;
        for (String line : words.split("\n", -1)) {
            String start = line.stripLeading();
            fenced ^= start.startsWith("```") || start.startsWith("~~~");
            Matcher definition = DEFINITION.matcher(line);
            if (!fenced && definition.matches() && labels.getOrDefault(plain(definition.group(2)), 0) == 1) {
                out.append(definition.group(1)).append('\\').append(line, definition.end(1), line.length());
            } else {
                out.append(line);
            }
            out.append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
