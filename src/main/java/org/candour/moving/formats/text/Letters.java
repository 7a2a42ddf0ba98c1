package org.candour.moving.formats.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file, whatever bytes it is made of: a byte order mark decides, then the encoding an XML file declares,
 * else UTF-8. A byte that is no UTF-8 is read as Windows-1252, as old systems wrote it, and counted. The file is a stream
 * and is never held.
 */
public final class Letters extends Reader {
    /** What these bytes mean where UTF-8 has no meaning for them. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private final InputStream file;
    private final CharsetDecoder decoder;
    private final boolean utf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private boolean ended;
    private long read;
    private long odd;

    private Letters(InputStream file, Charset charset) {
        this.file = file;
        this.utf8 = charset.equals(StandardCharsets.UTF_8);
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads the first bytes of a file to learn how it is written. The stream is not closed here. */
    public static Letters of(InputStream file) throws IOException {
        InputStream marked = file.markSupported() ? file : new BufferedInputStream(file, 1 << 16);
        Encoding encoding = Encoding.of(marked);
        return new Letters(marked, encoding.charset());
    }

    /** The same letters, to be asked for one at a time or by the line. */
    public BufferedReader buffered() {
        return new BufferedReader(this, 1 << 13);
    }

    /** How many bytes were in no way what the file's encoding allows. */
    public long odd() {
        return odd;
    }

    /** How many bytes were taken from the file so far. */
    public long taken() {
        return read;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(to, from, length);
        int start = out.position();
        while (out.position() == start && length > 0) {
            if (bytes.remaining() < 8 && !ended) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError() && out.hasRemaining()) {
                out.put(meant(bytes.get()));
                odd++;
            } else if (result.isOverflow() && out.position() == start) {
                throw new IllegalArgumentException("a pair of characters needs room for two");
            } else if (result.isUnderflow() && ended) {
                break;
            }
        }
        return out.position() == start && length > 0 ? -1 : out.position() - start;
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = file.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
            ended = true;
        } else {
            read += n;
            bytes.position(bytes.position() + n);
        }
        bytes.flip();
    }

    private char meant(byte odd) {
        return utf8 ? OLD.decode(ByteBuffer.wrap(new byte[] {odd})).get() : '\uFFFD';
    }

    /** Leaves the file open: who opened it closes it. */
    @Override
    public void close() {}
}
