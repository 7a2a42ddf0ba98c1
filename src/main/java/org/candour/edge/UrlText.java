package org.candour.edge;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Whether the text of an address can be read at all: whole percent signs, proper UTF-8, nothing that is no letter. */
final class UrlText {

    private UrlText() {}

    /** False for a half percent sign, bytes that are not UTF-8, a control character, or a raw character past ASCII. */
    static boolean isWellFormed(String text) {
        if (text.indexOf('%') < 0) {
            return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c == '%') {
                c = escaped(text, i);
                i += 2;
            } else if (c <= ' ' || c >= 0x7f) {
                return false;
            }
            if (c < 0 || c == 0 || c == 0x7f) {
                return false;
            }
            bytes.put((byte) c);
        }
        return isUtf8(bytes.flip());
    }

    /** A well-formed text with its percent signs and plus signs read. */
    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static int escaped(String text, int at) {
        boolean whole = at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1)) && HexFormat.isHexDigit(text.charAt(at + 2));
        return whole ? HexFormat.fromHexDigits(text, at + 1, at + 3) : -1;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
