package org.candour.words.foreign;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a line: words that look alike and lead to the same place, or a line end.
 *
 * @param words without marks; a single line end where the line ends here
 * @param ready whether they are Markdown already
 * @param link where they lead; none where they lead nowhere
 */
record Run(String words, boolean ready, boolean strong, boolean emphasis, boolean struck, boolean code, @Nullable String link) {
    static final Run PLAIN = new Run("", false, false, false, false, false, null);
    static final Run LINE_END = PLAIN.saying("\n");

    Run saying(String other) {
        return new Run(other, ready, strong, emphasis, struck, code, link);
    }

    Run leadingTo(String address) {
        return new Run(words, ready, strong, emphasis, struck, code, address);
    }

    Run strongly() {
        return new Run(words, ready, true, emphasis, struck, code, link);
    }

    Run emphatic() {
        return new Run(words, ready, strong, true, struck, code, link);
    }

    Run struckOut() {
        return new Run(words, ready, strong, emphasis, true, code, link);
    }

    Run asCode() {
        return new Run(words, ready, strong, emphasis, struck, true, link);
    }

    static Run ready(String markdown) {
        return new Run(markdown, true, false, false, false, false, null);
    }

    boolean endsLine() {
        return this == LINE_END;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    boolean looksLike(Run other) {
        return strong == other.strong && emphasis == other.emphasis && struck == other.struck && code == other.code && ready == other.ready;
    }
}
