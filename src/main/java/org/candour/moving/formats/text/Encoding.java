package org.candour.moving.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the bytes of a file stand for letters, as far as its beginning tells.
 *
 * @param mark how many bytes of a byte order mark come before the first letter
 */
record Encoding(Charset charset, int mark) {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** Looks at the first bytes and leaves the stream behind the byte order mark. */
    static Encoding of(InputStream file) throws IOException {
        file.mark(1024);
        byte[] head = file.readNBytes(512);
        file.reset();
        Encoding found = of(head);
        file.skipNBytes(found.mark);
        return found;
    }

    private static Encoding of(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            return new Encoding(begins(head, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 2);
        }
        if (begins(head, '<', 0) || begins(head, '{', 0)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (begins(head, 0, '<') || begins(head, 0, '{')) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(declared(new String(head, StandardCharsets.ISO_8859_1)), 0);
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Files that say Latin-1 or ASCII mean what browsers take it for; one that says UTF-16 in bytes of ASCII errs. */
    private static Charset declared(String head) {
        Matcher says = DECLARED.matcher(head);
        if (!says.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = says.group(1).toUpperCase(Locale.ROOT);
        if (name.equals("ISO-8859-1") || name.equals("LATIN1")) {
            return Charset.forName("windows-1252");
        }
        boolean known = !name.startsWith("UTF") && !name.equals("US-ASCII") && Charset.isSupported(name);
        return known ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
