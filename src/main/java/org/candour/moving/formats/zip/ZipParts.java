package org.candour.moving.formats.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in a zip whose names are wanted, one after another, as streams. */
public final class ZipParts {
    /** No export is packed this tightly, and none is this long or has so many files. */
    private static final long TIGHTEST = 100;
    private static final long FREE = 64L << 20;
    private static final long LONGEST = 64L << 30;
    private static final int MOST_FILES = 500_000;

    private final Measured packed;
    private final ZipInputStream zip;
    private long unpacked;

    private ZipParts(InputStream file) {
        this.packed = new Measured(file);
        this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
    }

    /** Reads one wanted file. */
    @FunctionalInterface
    public interface Taker {
        void take(InputStream part) throws IOException;
    }

    /**
     * Reads a zip from its first byte.
     *
     * @return how many wanted files there were
     * @throws IOException when it breaks off, is locked, or holds more than it may
     */
    public static int read(InputStream file, Predicate<String> wanted, Taker taker) throws IOException {
        return new ZipParts(file).read(wanted, taker);
    }

    private int read(Predicate<String> wanted, Taker taker) throws IOException {
        int taken = 0;
        int files = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (files++ > MOST_FILES) {
                    throw new IOException("more files than are read of a zip");
                }
                InputStream part = bounded();
                if (!entry.isDirectory() && wanted.test(entry.getName().replace('\\', '/'))) {
                    taker.take(part);
                    taken++;
                }
                part.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("a name in the zip cannot be read", unreadable);
        }
        return taken;
    }

    private InputStream bounded() {
        return new FilterInputStream(zip) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                int n = super.read(to, from, length);
                unpacked += Math.max(0, n);
                if (unpacked > LONGEST || unpacked > FREE && unpacked / TIGHTEST > packed.passed()) {
                    throw new IOException("more than is read of a zip");
                }
                return n;
            }

            /** Whoever gathers bytes as long as there are some must not lose those before a break. */
            @Override
            public int available() {
                return 0;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {}
        };
    }
}
