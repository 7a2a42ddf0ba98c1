package org.candour.words;

/** The first words of a text, and how many words it has, without rendering it. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * The first words as plain text on one line, without Markdown marks and, where the writer adds words of their own,
     * without the lines they quote. Cut after a word, with "…".
     *
     * @param words the text as stored
     * @param characters the most characters answered, "…" included
     */
    public static String of(String words, int characters) {
        int read = reach(characters) - 1;
        String start = Quotation.without(words.substring(0, Math.min(words.length(), read)));
        String own = PlainWords.of(start, false);
        String line = Clean.line(own.isBlank() ? PlainWords.of(start, true) : own);
        return cut(line, characters, read < words.length());
    }

    /**
     * So many characters of a text have the same excerpt as the whole: what is longer need not be fetched. Marks take room too:
     * enough is read that as many characters of words are left in any honest text.
     */
    public static int reach(int characters) {
        return characters * 8 + 4_001;
    }

    /**
     * All its words as plain text on one line, without Markdown marks: for looking through them. What it quotes from another
     * place of this site is not among them.
     */
    public static String whole(String words) {
        return upTo(words, Integer.MAX_VALUE);
    }

    /** The beginning of the same, character by character: at least so much of it, where there is so much. */
    public static String upTo(String words, int characters) {
        return PlainWords.of(words, true, characters);
    }

    /** How many words a text has: runs of characters between spaces that hold a letter or a digit. */
    public static int wordCount(String words) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    private static String cut(String line, int characters, boolean more) {
        if (line.length() <= characters && !more) {
            return line;
        }
        int room = Math.max(0, Math.min(line.length(), characters - 1));
        int end = room == line.length() || line.charAt(room) == ' ' ? room : line.lastIndexOf(' ', room);
        if (end <= 0) {
            end = room > 0 && room < line.length() && Character.isLowSurrogate(line.charAt(room)) ? room - 1 : room;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
