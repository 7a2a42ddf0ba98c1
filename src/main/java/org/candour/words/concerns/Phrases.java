package org.candour.words.concerns;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A list of phrases of one word or more, looked up word by word and in any case of letters. */
public final class Phrases {
    private final Step first = new Step();

    private Phrases() {}

    /** Phrases as they are written; what holds no word at all is passed over. */
    public static Phrases of(Collection<String> written) {
        Phrases phrases = new Phrases();
        written.forEach(phrases::add);
        return phrases;
    }

    private void add(String phrase) {
        Sheet sheet = new Sheet(phrase);
        Step step = first;
        for (int i = 0; i < sheet.size(); i++) {
            step = step.next.computeIfAbsent(sheet.word(i).plain(), word -> new Step());
        }
        step.ends = step != first;
    }

    /** How many words the longest phrase that begins at word {@code at} has; 0 when none does. */
    public int longestAt(Sheet sheet, int at) {
        int longest = 0;
        Step step = first;
        for (int i = at; i < sheet.size(); i++) {
            step = step.next.get(sheet.word(i).plain());
            if (step == null) {
                break;
            }
            if (step.ends) {
                longest = i - at + 1;
            }
            if (!sheet.beside(i)) {
                break;
            }
        }
        return longest;
    }

    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private boolean ends;
    }
}
