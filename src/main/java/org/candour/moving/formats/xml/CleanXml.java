package org.candour.moving.formats.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Letters without those XML forbids, such as control characters, and without what stands before the first mark-up. It
 * counts what one step of a parser takes, so that a name or a remark of a gigabyte ends the reading and not the memory.
 */
final class CleanXml extends FilterReader {
    /** The most letters one step may take. */
    private static final int MOST = 24_000_000;

    private boolean begun;
    private long step;
    private boolean high;

    CleanXml(Reader in) {
        super(in);
    }

    /** The parser has handed something over: it may take as much again. */
    void stepped() {
        step = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int n = in.read(to, from, length);
            if (n < 0) {
                return -1;
            }
            step += n;
            if (step > MOST) {
                throw new TooMuch();
            }
            kept = clean(to, from, n);
        }
        return kept;
    }

    private int clean(char[] letters, int from, int n) {
        int i = begun ? from : beginning(letters, from, n);
        int to = from;
        for (; i < from + n; i++) {
            char c = letters[i];
            char kept = c >= ' ' && c < '\uD800' ? c : allowed(c);
            if (kept != 0) {
                letters[to++] = kept;
            }
        }
        return to - from;
    }

    /** Where the first element begins; what stands before it is no XML. */
    private int beginning(char[] letters, int from, int n) {
        int i = from;
        while (i < from + n && letters[i] != '<') {
            i++;
        }
        begun = i < from + n;
        return i;
    }

    /** The letter; none where it may not stand; a stray half of a pair is shown as such. */
    private char allowed(char c) {
        boolean wasHigh = high;
        high = Character.isHighSurrogate(c);
        if (Character.isLowSurrogate(c) && !wasHigh) {
            return '\uFFFD';
        }
        return c >= '\uFFFE' || c < ' ' && c != '\n' && c != '\t' && c != '\r' ? 0 : c;
    }
}
