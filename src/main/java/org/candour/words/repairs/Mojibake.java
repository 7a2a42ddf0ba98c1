package org.candour.words.repairs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * UTF-8 that was read as if it were an older encoding. Signs that are bytes of one letter in UTF-8 become that letter, where
 * that is one which European texts have; everything else stays. It is done again where a text was spoiled more than once.
 */
final class Mojibake {
    /** The encodings of Western Windows, of DOS in America and Europe, and of the old Macintosh. */
    private static final List<Charset> READ_AS = Stream.of("windows-1252", "IBM437", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported).map(Charset::forName).toList();
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");
    private static final int MOST_TIMES = 3;
    private static final int LONGEST = 4;
    private static final int LAST_OF_LATIN = 0x17F;

    private Mojibake() {}

    static List<Repair> in(String words) {
        List<Repair> repairs = new ArrayList<>();
        Matcher run = RUN.matcher(words);
        while (run.find()) {
            String mended = run.group();
            for (int times = 0; times < MOST_TIMES; times++) {
                mended = once(mended);
            }
            if (!mended.equals(run.group())) {
                repairs.add(new Repair(run.start(), run.end(), mended));
            }
        }
        return repairs;
    }

    private static String once(String run) {
        StringBuilder mended = new StringBuilder();
        int at = 0;
        while (at < run.length()) {
            int taken = 0;
            for (Charset charset : READ_AS) {
                for (int length = Math.min(LONGEST, run.length() - at); length > 1 && taken == 0; length--) {
                    String letter = letter(run.substring(at, at + length), charset);
                    if (!letter.isEmpty()) {
                        mended.append(letter);
                        taken = length;
                    }
                }
            }
            if (taken == 0) {
                mended.append(run.charAt(at));
            }
            at += Math.max(1, taken);
        }
        return mended.toString();
    }

    /** The one letter whose bytes these are; empty when they are not one. */
    private static String letter(String signs, Charset readAs) {
        byte[] bytes = new byte[signs.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = value(signs.charAt(i), readAs);
            if (value < 0) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            String letter = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return letter.codePointCount(0, letter.length()) == 1 && usual(letter.codePointAt(0)) ? letter : "";
        } catch (CharacterCodingException noLetter) {
            return "";
        }
    }

    /** Five bytes are no letter on Windows, and were left as the controls they are. */
    private static int value(char sign, Charset readAs) {
        byte[] bytes = String.valueOf(sign).getBytes(readAs);
        if (bytes.length == 1 && new String(bytes, readAs).charAt(0) == sign) {
            return bytes[0] & 0xFF;
        }
        return sign >= 0x80 && sign < 0xA0 ? sign : -1;
    }

    private static boolean usual(int sign) {
        return sign >= 0xA0 && sign <= LAST_OF_LATIN || sign >= 0x1E80 && sign <= 0x1EF3 || sign >= 0x2010 && sign <= 0x2044
                || sign >= 0x20A0 && sign <= 0x20BF || sign >= 0x2100 && sign <= 0x214F || sign >= 0x2190 && sign <= 0x27BF
                || sign >= 0x1F300 && sign <= 0x1FAFF;
    }
}
