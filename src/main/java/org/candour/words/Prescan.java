package org.candour.words;

import java.util.Optional;

/**
 * One linear pass over a text before Markdown sees it. The parser behind {@link Markdown} overflows its stack or takes
 * quadratic time on some shapes; this pass counts those shapes, so that what is over a limit is never parsed.
 */
final class Prescan {
    /** Quotations and lists inside one another. */
    static final int DEPTH = 16;
    /** Length of one run of stars, underscores or tildes inside a line. */
    static final int RUN = 100;
    /** Opening brackets, runs of stars, "<" or runs of backticks in one block of lines. */
    static final int MARKS = 500;
    /** Cells of one table, counting those that short rows are filled up with. */
    static final int CELLS = 10_000;
    /** Characters that link definitions could grow to. */
    static final int EXPANSION = 400_000;

    /** What was over a limit. */
    record Excess(Refusal kind, int count, int limit) {
        Gate.Refused refused() {
            return new Gate.Refused(kind, count, limit);
        }
    }

    private final String words;
    private final int[] open = new int[DEPTH + 2];
    private int openLists;
    private int deepest;
    private int longestRun;
    private int brackets;
    private int most;
    private int angles;
    private int ticks;
    private int runs;
    private int allBrackets;
    private int longestDefinition;
    private int blockStart;
    private int widest;
    private int lines;
    private int cells;
    private boolean defining;
    private boolean ruled;

    private Prescan(String words) {
        this.words = words;
    }

    /** The first limit that the text is over, if any. */
    static Optional<Excess> of(String words) {
        Prescan scan = new Prescan(words);
        scan.run();
        return scan.excess();
    }

    /** Addresses and Markdown links in a text: each whole address once, each link to a path or a definition once. */
    static int links(String words) {
        int found = 0;
        boolean defines = words.contains("]:");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ':' && words.startsWith("://", i) && i > 0 && Character.isLetter(words.charAt(i - 1))) {
                found++;
            } else if (c == 'w' && words.startsWith("www.", i) && (i == 0 || startsWord(words.charAt(i - 1)))) {
                found++;
            } else if (c == '(' && i > 0 && words.charAt(i - 1) == ']' && !words.regionMatches(true, i + 1, "http", 0, 4)) {
                found++;
            } else if (c == 'm' && words.startsWith("mailto:", i)) {
                found++;
            } else if (c == '[' && defines) {
                found++;
            }
        }
        return found;
    }

    private static boolean startsWord(char before) {
        return !Character.isLetterOrDigit(before) && before != '/' && before != '.';
    }

    private Optional<Excess> excess() {
        if (deepest > DEPTH) {
            return Optional.of(new Excess(Refusal.TOO_DEEP, deepest, DEPTH));
        }
        if (longestRun > RUN) {
            return Optional.of(new Excess(Refusal.TOO_MANY_MARKS, longestRun, RUN));
        }
        if (most > MARKS) {
            return Optional.of(new Excess(Refusal.TOO_MANY_MARKS, most, MARKS));
        }
        if (cells > CELLS) {
            return Optional.of(new Excess(Refusal.TOO_MANY_MARKS, cells, CELLS));
        }
        long growth = (long) longestDefinition * allBrackets;
        return growth > EXPANSION ? Optional.of(new Excess(Refusal.TOO_MANY_MARKS, allBrackets, MARKS)) : Optional.empty();
    }

    private void run() {
        int from = 0;
        while (from <= words.length()) {
            int end = words.indexOf('\n', from);
            end = end < 0 ? words.length() : end;
            line(from, end);
            from = end + 1;
        }
        closeBlock(words.length());
    }

    private void line(int from, int end) {
        int at = containers(from, end);
        if (at >= end) {
            closeBlock(end);
            blockStart = end + 1;
            return;
        }
        lines++;
        if (words.charAt(at) == '[' && words.indexOf("]:", at) >= 0) {
            defining = true;
        }
        marks(at, end);
    }

    /** Counts the quotations and list items that a line stands in; answers where its own words begin. */
    private int containers(int from, int end) {
        int quotes = 0;
        int i = from;
        boolean marked = false;
        int listsHere = 0;
        while (i < end) {
            int start = i;
            while (i < end && (words.charAt(i) == ' ' || words.charAt(i) == '\t')) {
                i++;
            }
            int after = i < end ? marker(i, end) : i;
            if (after == i) {
                if (!marked && i < end && start == i) {
                    openLists = 0;
                }
                break;
            }
            marked = true;
            if (words.charAt(i) == '>') {
                quotes++;
            } else {
                pushList(i - from);
                listsHere++;
            }
            i = after;
        }
        deepest = Math.max(deepest, quotes + Math.max(openLists, listsHere));
        return i;
    }

    private void pushList(int column) {
        while (openLists > 0 && openLists <= open.length && open[openLists - 1] >= column) {
            openLists--;
        }
        if (openLists < open.length) {
            open[openLists++] = column;
        }
    }

    /** Where a container mark at {@code i} ends; {@code i} itself when there is none. */
    private int marker(int i, int end) {
        char c = words.charAt(i);
        if (c == '>') {
            return i + 1;
        }
        if (c == '-' || c == '+' || c == '*') {
            return i + 1 >= end || blank(words.charAt(i + 1)) ? i + 1 : i;
        }
        int digits = i;
        while (digits < end && digits - i < 10 && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > i && digits < end && (words.charAt(digits) == '.' || words.charAt(digits) == ')')
                && (digits + 1 >= end || blank(words.charAt(digits + 1)));
        return numbered ? digits + 1 : i;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    private void marks(int from, int end) {
        int pipes = 0;
        boolean rule = true;
        int i = from;
        while (i < end) {
            char c = words.charAt(i);
            int length = runFrom(i, end, c);
            switch (c) {
                case '[' -> {
                    brackets += length;
                    allBrackets += length;
                }
                case '<' -> angles += length;
                case '`' -> ticks++;
                case '*', '_', '~' -> {
                    runs++;
                    longestRun = Math.max(longestRun, length);
                }
                case '|' -> pipes += length;
                default -> { }
            }
            rule &= c == '|' || c == '-' || c == ':' || blank(c);
            i += length;
        }
        widest = Math.max(widest, pipes);
        ruled |= rule && pipes > 0;
    }

    private int runFrom(int i, int end, char c) {
        int to = i + 1;
        while (to < end && words.charAt(to) == c) {
            to++;
        }
        return to - i;
    }

    private void closeBlock(int end) {
        most = Math.max(most, Math.max(Math.max(brackets, angles), Math.max(ticks, runs)));
        if (defining) {
            longestDefinition = Math.max(longestDefinition, end - blockStart);
        }
        if (ruled) {
            cells = Math.max(cells, (widest + 1) * lines);
        }
        brackets = 0;
        angles = 0;
        ticks = 0;
        runs = 0;
        widest = 0;
        lines = 0;
        defining = false;
        ruled = false;
    }
}
