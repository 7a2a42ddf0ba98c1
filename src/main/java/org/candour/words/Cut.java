package org.candour.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which words of a text a quotation leaves out: by their places, counted from 1, and never by the words themselves, so that
 * nothing of them is kept where their writer cannot take them back.
 *
 * @param out the places, in order, as runs without a gap
 * @param of how many words the text had when it was cut; of a text that has another number by now nothing is left out
 */
public record Cut(List<Run> out, int of) {
    /** Leaves nothing out. */
    public static final Cut NONE = new Cut(List.of(), 0);

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern RUN = Pattern.compile("([1-9][0-9]{0,5})(?:-([1-9][0-9]{0,5}))?");

    /** From the first of these places to the last, both with them. */
    public record Run(int first, int last) {
        @Override
        public String toString() {
            return first == last ? "" + first : first + "-" + last;
        }
    }

    public Cut {
        out = List.copyOf(out);
    }

    /** What came of cutting. */
    public sealed interface Answer {}

    /** It can be done. */
    public record Made(Cut cut) implements Answer {}

    /** That passage is not the exact words: it stands nowhere in the text. */
    public record NotThere(String passage) implements Answer {}

    /** That passage begins or ends inside a word: what is left would be another word. */
    public record HalfAWord(String passage) implements Answer {}

    /** No word would be left. */
    public record NothingLeft() implements Answer {}

    /**
     * Leaves passages out, wherever they stand.
     *
     * @param passages exact words; with curly quotation marks or straight ones
     */
    public static Answer of(String words, List<String> passages) {
        List<MatchResult> all = words(words);
        BitSet out = new BitSet(all.size());
        for (String passage : passages) {
            Optional<String> exact = exact(passage, words);
            if (exact.isEmpty()) {
                return new NotThere(passage);
            }
            if (!mark(out, all, words, exact.get())) {
                return new HalfAWord(passage);
            }
        }
        boolean nothing = IntStream.range(0, all.size()).filter(place -> !out.get(place))
                .noneMatch(place -> all.get(place).group().codePoints().anyMatch(Character::isLetterOrDigit));
        return nothing ? new NothingLeft() : new Made(out.isEmpty() ? NONE : new Cut(runs(out), all.size()));
    }

    private static Optional<String> exact(String passage, String words) {
        String clean = Clean.text(passage);
        return List.of(clean, Clean.typed(clean)).stream().filter(one -> !one.isBlank() && words.contains(one)).findFirst();
    }

    /** Marks every place of the passage; false when one of them cuts through a word. */
    private static boolean mark(BitSet out, List<MatchResult> all, String words, String passage) {
        for (int at = words.indexOf(passage); at >= 0; at = words.indexOf(passage, at + passage.length())) {
            int end = at + passage.length();
            if (splits(words, at) || splits(words, end)) {
                return false;
            }
            for (int place = 0; place < all.size(); place++) {
                if (all.get(place).start() < end && all.get(place).end() > at) {
                    out.set(place);
                }
            }
        }
        return true;
    }

    private static boolean splits(String words, int at) {
        return at > 0 && at < words.length() && Character.isLetterOrDigit(words.codePointBefore(at))
                && Character.isLetterOrDigit(words.codePointAt(at));
    }

    private static List<Run> runs(BitSet out) {
        List<Run> runs = new ArrayList<>();
        for (int first = out.nextSetBit(0); first >= 0; first = out.nextSetBit(out.nextClearBit(first))) {
            runs.add(new Run(first + 1, out.nextClearBit(first)));
        }
        return runs;
    }

    private static List<MatchResult> words(String words) {
        return WORD.matcher(words).results().toList();
    }

    /** Whether anything is left out of that text. */
    public boolean fits(String words) {
        return !out.isEmpty() && words(words).size() == of && out.get(out.size() - 1).last() <= of;
    }

    /** The text with "[…]" where something is left out; whole when it is another text by now. */
    public String apply(String words) {
        if (!fits(words)) {
            return words;
        }
        List<MatchResult> all = words(words);
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Run run : out) {
            left.append(words, from, all.get(run.first() - 1).start()).append("[…]");
            from = all.get(run.last() - 1).end();
        }
        return left.append(words, from, words.length()).toString();
    }

    /** Whether every word of that passage is left out of that text, wherever the passage stands. */
    public boolean leavesOut(String passage, String words) {
        return fits(words) && of(words, List.of(passage)) instanceof Made made
                && made.cut.out.stream().allMatch(run -> out.stream().anyMatch(wider -> wider.first <= run.first && run.last <= wider.last));
    }

    /** The words that are left out of that text, run by run. */
    public List<String> passages(String words) {
        List<MatchResult> all = words(words);
        return fits(words) ? out.stream().map(run -> words.substring(all.get(run.first - 1).start(), all.get(run.last - 1).end())).toList()
                : List.of();
    }

    /** The runs as they are written: {@code 3-9 12}. */
    public String places() {
        return out.stream().map(Run::toString).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #places} wrote; none when it is nothing of that kind. */
    public static Optional<Cut> read(String places, int of) {
        List<Run> runs = new ArrayList<>();
        for (String one : places.strip().split("\\s+")) {
            Matcher run = RUN.matcher(one);
            if (!run.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(run.group(1));
            int last = run.group(2) == null ? first : Integer.parseInt(run.group(2));
            if (last < first || (!runs.isEmpty() && first <= runs.get(runs.size() - 1).last())) {
                return Optional.empty();
            }
            runs.add(new Run(first, last));
        }
        return Optional.of(new Cut(runs, of));
    }
}
