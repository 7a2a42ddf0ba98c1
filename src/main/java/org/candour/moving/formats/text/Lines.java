package org.candour.moving.formats.text;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text, however they end. What a line has more than a bound is passed over, not held. */
public final class Lines {
    private final BufferedReader letters;
    private final int longest;
    private boolean cut;
    private boolean skipFeed;

    /** @param longest how many letters of one line are kept */
    public Lines(Letters letters, int longest) {
        this.letters = letters.buffered();
        this.longest = longest;
    }

    /** The next line without its end; none after the last. */
    public @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        int c = letters.read();
        if (skipFeed && c == '\n') {
            c = letters.read();
        }
        skipFeed = false;
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = letters.read();
        }
        skipFeed = c == '\r';
        return line.toString();
    }

    /** Whether the line just given was longer than what was kept of it. */
    public boolean wasCut() {
        return cut;
    }
}
