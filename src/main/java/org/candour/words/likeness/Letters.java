package org.candour.words.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a text when everything has gone that a sender of floods changes from one message to the next: addresses,
 * spaces, signs, case, accents, and letters of other alphabets that look like ours. What is quoted goes too: who answers
 * the same words does not say the same.
 */
final class Letters {
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*>(?!>\\d).*$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bh\\s?t\\s?t\\s?p\\s?s?\\s?:\\s?/\\s?/\\S+|\\bwww\\.\\S+|\\b[a-z0-9-]+\\.(?:com|net|org|info|biz|ru|top|xyz|shop|click|online|site)\\b\\S*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Each sign and the letter it is read as. */
    private static final String LOOKALIKES = "\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0455s\u0458j\u043ak\u043cm\u043dh\u0442t\u0432b\u04bbh\u0501d"
            + "\u03b1a\u03b5e\u03bfo\u03c1p\u03bdv\u03b9i\u03bak\u03c4t\u03c5u\u03c7x\u0131i0o1i3e4a5s7t@a$s";
    private static final int MOST_LETTERS = 4_000;
    private static final int RUN = 5;

    private final String all;
    private final boolean addressed;

    private Letters(String all, boolean addressed) {
        this.all = all;
        this.addressed = addressed;
    }

    static Letters of(String words) {
        String own = QUOTED.matcher(words).replaceAll("");
        String bare = ADDRESS.matcher(own).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().map(Letters::meant).filter(Character::isLetter).forEach(letters::appendCodePoint);
        return new Letters(letters.toString(), !bare.equals(own));
    }

    private static int meant(int seen) {
        int at = LOOKALIKES.indexOf(seen);
        return at < 0 || at % 2 == 1 ? seen : LOOKALIKES.charAt(at + 1);
    }

    /** The letters alone, one after the other. */
    String all() {
        return all;
    }

    /** Every run of five of them once; of the longest text, of its beginning. */
    Set<Long> runs() {
        Set<Long> runs = new HashSet<>();
        for (int from = 0; from + RUN <= read(); from++) {
            runs.add(run(from));
        }
        return runs;
    }

    /** The letters of every so many runs that follow one another. */
    Set<String> passages(int runs) {
        int length = runs + RUN - 1;
        Set<String> passages = new HashSet<>();
        for (int from = 0; from + length <= read(); from++) {
            passages.add(all.substring(from, from + length));
        }
        return passages;
    }

    /** The runs that lie in one of these passages of so many runs. */
    Set<Long> runsWithin(Set<String> passages, int runs) {
        int length = runs + RUN - 1;
        Set<Long> within = new HashSet<>();
        int until = 0;
        for (int from = 0; from + RUN <= read(); from++) {
            if (from + length <= read() && passages.contains(all.substring(from, from + length))) {
                until = from + runs;
            }
            if (from < until) {
                within.add(run(from));
            }
        }
        return within;
    }

    private int read() {
        return Math.min(all.length(), MOST_LETTERS);
    }

    private long run(int from) {
        long run = 0;
        for (int i = from; i < from + RUN; i++) {
            run = run * 65_537 + all.charAt(i);
        }
        return run;
    }

    /** Whether there was an address on the web among them. */
    boolean addressed() {
        return addressed;
    }
}
