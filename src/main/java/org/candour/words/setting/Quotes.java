package org.candour.words.setting;

import java.util.ArrayList;
import java.util.List;
import org.candour.words.tree.Element;
import org.candour.words.tree.Part;
import org.candour.words.tree.Text;

/** Straight quotation marks set curly, except in code. One character for one, so the words keep their places. */
final class Quotes {
    private static final char BLOCK = '\u0001';
    private static final char CODE = 'x';

    private final StringBuilder flow = new StringBuilder();
    private final List<Text> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Quotes() {}

    static void set(Element root) {
        Quotes quotes = new Quotes();
        quotes.gather(root);
        String curly = curly(quotes.flow.toString());
        for (int i = 0; i < quotes.texts.size(); i++) {
            Text text = quotes.texts.get(i);
            int start = quotes.starts.get(i);
            text.say(curly.substring(start, start + text.words().length()));
        }
    }

    private void gather(Element element) {
        if (element.isBlock()) {
            flow.append(BLOCK);
        }
        if (element.is("code", "pre")) {
            flow.append(CODE);
        } else {
            for (Part part : element.parts()) {
                if (part instanceof Text text) {
                    starts.add(flow.length());
                    texts.add(text);
                    flow.append(text.words());
                } else if (part instanceof Element inner) {
                    gather(inner);
                }
            }
        }
        if (element.isBlock()) {
            flow.append(BLOCK);
        } else if (element.is("br")) {
            flow.append('\n');
        }
    }

    /** The same words with curly marks. */
    static String curly(String words) {
        if (words.indexOf('"') < 0 && words.indexOf('\'') < 0) {
            return words;
        }
        char[] out = words.toCharArray();
        int openSingles = 0;
        int[] singlesAhead = singlesThatCouldClose(words);
        for (int i = 0; i < out.length; i++) {
            if (out[i] == BLOCK) {
                openSingles = 0;
            } else if (out[i] == '"') {
                out[i] = opens(words, i) ? '\u201C' : '\u201D';
            } else if (out[i] == '\'') {
                // At the start of a word it is most often an apostrophe ('cause, '90s, 'dw i): a quotation only where
                // something later in the block could close it.
                boolean opening = opens(words, i) && openSingles == 0 && singlesAhead[i] > 0 && !isYear(words, i);
                if (opening) {
                    openSingles = 1;
                } else if (couldClose(words, i)) {
                    openSingles = 0;
                }
                out[i] = opening ? '\u2018' : '\u2019';
            }
        }
        return new String(out);
    }

    /** For each place, how many marks after it in its block could close a quotation. */
    private static int[] singlesThatCouldClose(String words) {
        int[] ahead = new int[words.length() + 1];
        for (int i = words.length() - 1; i >= 0; i--) {
            boolean here = i + 1 < words.length() && words.charAt(i + 1) == '\'' && couldClose(words, i + 1);
            ahead[i] = words.charAt(i) == BLOCK ? 0 : ahead[i + 1] + (here ? 1 : 0);
        }
        return ahead;
    }

    private static boolean opens(String words, int i) {
        char before = i == 0 ? ' ' : words.charAt(i - 1);
        char after = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
        boolean atStart = before <= ' ' || "([{\u2014\u2013-/\u2018\u201C\"'".indexOf(before) >= 0;
        return atStart && after > ' ';
    }

    private static boolean couldClose(String words, int i) {
        char before = i == 0 ? ' ' : words.charAt(i - 1);
        char after = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
        return before > ' ' && !Character.isLetterOrDigit(after);
    }

    private static boolean isYear(String words, int i) {
        return i + 2 < words.length() && Character.isDigit(words.charAt(i + 1)) && Character.isDigit(words.charAt(i + 2));
    }
}
