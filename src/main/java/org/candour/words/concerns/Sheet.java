package org.candour.words.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;

/** A text laid out once for every finder: its words, its sentences, and what in it is a quoted source. */
public final class Sheet {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['\u2019&-](?=[\\p{L}\\p{N}]))*+");

    /** A full stop after these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sgt", "insp",
            "no", "vs");

    private static final int LONGEST_SPACE = 4;

    private final String words;
    private final List<Word> all = new ArrayList<>();
    private final QuotedSources sources;

    /**
     * One word as it stands.
     *
     * @param start where it begins, in chars
     * @param end where it ends, exclusive, without a possessive 's
     * @param text its letters as typed
     * @param plain the same in small letters with straight apostrophes
     * @param sentence the number of its sentence
     */
    public record Word(int start, int end, String text, String plain, int sentence) {
        /** Begins with a capital and goes on in small letters somewhere, as names do. */
        public boolean capital() {
            return Character.isUpperCase(text.codePointAt(0)) && text.chars().anyMatch(Character::isLowerCase);
        }

        /** Two letters or more, all of them capitals. */
        public boolean shouted() {
            return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
        }
    }

    /** Lays a text out. */
    public Sheet(String words) {
        this.words = words;
        this.sources = new QuotedSources(words);
        readWords();
    }

    private void readWords() {
        Matcher matcher = WORD.matcher(words);
        int sentence = 0;
        int last = 0;
        while (matcher.find()) {
            String text = matcher.group();
            if (all.isEmpty() || endsSentence(all.get(all.size() - 1), last, matcher.start())) {
                sentence++;
            }
            last = matcher.end();
            int possessive = text.length() > 2 && (text.endsWith("'s") || text.endsWith("\u2019s")) ? 2 : 0;
            String bare = text.substring(0, text.length() - possessive);
            all.add(new Word(matcher.start(), last - possessive, bare,
                    bare.toLowerCase(Locale.ROOT).replace('\u2019', '\''), sentence));
        }
    }

    /** A line end ends a sentence unless the next line goes on in small letters, as in wrapped e-mail. */
    private boolean endsSentence(Word before, int from, int to) {
        boolean shortened = before.text().length() == 1 && Character.isUpperCase(before.text().charAt(0))
                || SHORTENED.contains(before.plain());
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            boolean stop = c == '!' || c == '?' || c == '.' && !shortened;
            if (stop && (i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1)))) {
                return true;
            }
            lines += c == '\n' ? 1 : 0;
        }
        return lines > 1 || lines == 1 && !Character.isLowerCase(words.codePointAt(to));
    }

    /** The text. */
    public String words() {
        return words;
    }

    /** How many words it has. */
    public int size() {
        return all.size();
    }

    /** Word number {@code i}, from 0. */
    public Word word(int i) {
        return all.get(i);
    }

    /** Whether there is a word {@code i} and it is one of these, in small letters. */
    public boolean is(int i, Set<String> any) {
        return i >= 0 && i < all.size() && any.contains(all.get(i).plain());
    }

    /** What stands between word {@code i} and the next; empty after the last. */
    public String gap(int i) {
        return i < 0 || i + 1 >= all.size() ? "" : words.substring(all.get(i).end(), all.get(i + 1).start());
    }

    /** Only spaces stand between word {@code i} and the next, as in "Magistrates' Court". */
    public boolean beside(int i) {
        String gap = gap(i);
        int from = gap.startsWith("'") || gap.startsWith("\u2019") ? 1 : 0;
        return gap.length() > from && gap.length() <= LONGEST_SPACE
                && gap.chars().skip(from).allMatch(c -> c == ' ' || c == '\t' || c == '\u00A0');
    }

    /** Word {@code i} begins a sentence. */
    public boolean opens(int i) {
        return i == 0 || all.get(i).sentence() != all.get(i - 1).sentence();
    }

    /** The number of the first word that begins at or after a character; {@link #size} when none does. */
    public int from(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a character stands in a quotation whose last line says where it is from. */
    public boolean inSource(int start) {
        return sources.hold(start);
    }

    /** A concern of the characters from {@code start} to {@code end}. */
    public Concern concern(Concern.Kind kind, int start, int end) {
        return new Concern(kind, words.substring(start, end), start, end);
    }

    /** Each match of a pattern, as a concern of one kind. */
    public void each(Pattern pattern, Concern.Kind kind, Consumer<Concern> found) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            found.accept(concern(kind, matcher.start(), matcher.end()));
        }
    }
}
