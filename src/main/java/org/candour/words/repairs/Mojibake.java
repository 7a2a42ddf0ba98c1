package org.candour.words.repairs;

import java.nio.charset.Charset;
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
    private static final List<Misread> MISREAD = Stream.of("windows-1252", "IBM437", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported).map(Charset::forName).map(Misread::new).toList();
    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");
    private static final int MOST_TIMES = 3;

    private Mojibake() {}

    static List<Repair> in(String words) {
        if (!holdsRun(words)) {
            return List.of();
        }
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

    /** Most texts have none, which is told faster without the expression. */
    private static boolean holdsRun(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i) > '\u007F' && words.charAt(i - 1) > '\u007F') {
                return true;
            }
        }
        return false;
    }

    private static String once(String run) {
        StringBuilder mended = new StringBuilder(run.length());
        int at = 0;
        while (at < run.length()) {
            int from = at;
            for (Misread misread : MISREAD) {
                int bytes = misread.bytesAt(run, from);
                String letter = bytes == 0 ? "" : misread.letter(run, from, bytes);
                if (!letter.isEmpty()) {
                    mended.append(letter);
                    at += bytes;
                    break;
                }
            }
            if (at == from) {
                mended.append(run.charAt(at++));
            }
        }
        return mended.toString();
    }
}
