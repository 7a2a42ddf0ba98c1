package org.candour.words.repairs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** UTF-8 that was read as one older encoding: which byte each sign was. */
final class Misread {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int LAST_OF_LATIN = 0x17F;
    private static final int MORE = 0x80;
    private static final int TWO = 0xC2;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;
    private static final int END = 0xF5;

    private final Map<Character, Integer> bytes = new HashMap<>();

    Misread(Charset readAs) {
        // Five bytes are no letter on Windows, and were left as the controls they are.
        for (int control = MORE; control < NO_BREAK_SPACE; control++) {
            bytes.put((char) control, control);
        }
        for (int one = MORE; one < 0x100; one++) {
            char sign = new String(new byte[] {(byte) one}, readAs).charAt(0);
            if (sign != '\uFFFD') {
                bytes.put(sign, one);
            }
        }
    }

    /** How many signs from there are the bytes of one letter; 0 where they are none. */
    int bytesAt(String signs, int at) {
        int first = value(signs.charAt(at));
        int length = first < TWO || first >= END ? 0 : first < THREE ? 2 : first < FOUR ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= signs.length() || value(signs.charAt(at + i)) < MORE || value(signs.charAt(at + i)) >= 0xC0) {
                return 0;
            }
        }
        return length;
    }

    /** The letter that those signs are the bytes of; empty where it is none that texts have. */
    String letter(String signs, int at, int length) {
        byte[] encoded = new byte[length];
        for (int i = 0; i < length; i++) {
            encoded[i] = (byte) value(signs.charAt(at + i));
        }
        try {
            String letter = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(encoded)).toString();
            int sign = letter.codePointAt(0);
            return sign == NO_BREAK_SPACE ? " " : usual(sign) ? letter : "";
        } catch (CharacterCodingException noLetter) {
            return "";
        }
    }

    private int value(char sign) {
        return bytes.getOrDefault(sign, 0);
    }

    /** Letters and signs of European texts and what people draw with; none that cannot be seen, or turns the line around. */
    private static boolean usual(int sign) {
        return sign > NO_BREAK_SPACE && sign <= LAST_OF_LATIN && sign != SOFT_HYPHEN || sign >= 0x1E80 && sign <= 0x1EF3
                || sign >= 0x2010 && sign <= 0x2027 || sign >= 0x2030 && sign <= 0x2044 || sign >= 0x20A0 && sign <= 0x20BF
                || sign >= 0x2100 && sign <= 0x214F || sign >= 0x2190 && sign <= 0x27BF || sign >= 0x1F300 && sign <= 0x1FAFF;
    }
}
