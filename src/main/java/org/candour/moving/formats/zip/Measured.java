package org.candour.moving.formats.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they pass. */
final class Measured extends FilterInputStream {
    private long passed;

    Measured(InputStream in) {
        super(in);
    }

    long passed() {
        return passed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        passed += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int n = super.read(to, from, length);
        passed += Math.max(0, n);
        return n;
    }
}
