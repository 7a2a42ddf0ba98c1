package org.candour.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which characters of a text can be seen. Characters that cannot are marks someone could have put there to find out
 * who pasted a text: they go, save where a script or an emoji needs one to be written rightly.
 */
final class Invisible {
    /** Most combining marks kept on one letter; no written language needs more. */
    private static final int MARKS_ON_A_LETTER = 5;

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int BLACK_FLAG = 0x1F3F4;
    /** What a word processor pastes for a bullet. */
    private static final int WORD_BULLET = 0xF0B7;
    private static final int LAST_TAG = 0xE007F;

    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.MONGOLIAN, UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM, UnicodeScript.SINHALA, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private final String text;
    private final StringBuilder out;
    /** The last character kept, or a space at the start. */
    private int before = ' ';
    private int marksOnLetter;

    private Invisible(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text without them; line ends become "\n", odd spaces plain ones, unreadable characters U+FFFD. */
    static String removed(String text) {
        return isPlain(text) ? text : new Invisible(text).run();
    }

    /**
     * Whether a text holds only ink that nothing before or after changes: all of it can be seen, and is composed (NFC) as it is.
     */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c > '~' || (c < ' ' && c != '\n' && c != '\t')) && !isOrdinary(c)) {
                return false;
            }
        }
        return true;
    }

    /** Letters with accents, dashes and curly quotes: ink that nothing before or after changes. */
    private static boolean isOrdinary(char c) {
        return c >= '\u00C0' && c <= '\u017E' || c == '\u2013' || c == '\u2014' || c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D'
                || c == '\u2026' || c == '\u00A3';
    }

    private String run() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                keep('\n');
                next += next < text.length() && text.charAt(next) == '\n' ? 1 : 0;
            } else if (c == BLACK_FLAG) {
                next = flag(i, next);
            } else {
                character(c, next);
            }
            i = next;
        }
        return out.toString();
    }

    private void character(int c, int next) {
        if (c == '\n' || c == '\t') {
            keep(c);
        } else if (isLineEnd(c)) {
            keep('\n');
        } else if (isSpace(c)) {
            keep(' ');
        } else if (c == WORD_BULLET) {
            keep('\u2022');
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            keep(0xFFFD);
        } else if (isMark(c)) {
            mark(c);
        } else if (c == JOINER || c == NON_JOINER) {
            joiner(c, next);
        } else if (!isUnseen(c)) {
            keep(c);
        }
    }

    private void keep(int c) {
        out.appendCodePoint(c);
        before = c;
        marksOnLetter = 0;
    }

    /** A mark on a letter, such as an accent or a variation selector; one that stands on nothing goes. */
    private void mark(int c) {
        if (before == ' ' || before == '\n' || before == '\t') {
            return;
        }
        if (isSelector(c)) {
            if (takesSelector(c)) {
                out.appendCodePoint(c);
                before = c;
            }
        } else if (!isUnseen(c) && marksOnLetter < MARKS_ON_A_LETTER) {
            out.appendCodePoint(c);
            before = c;
            marksOnLetter++;
        }
    }

    private boolean takesSelector(int selector) {
        if (selector == 0xFE0E || selector == 0xFE0F) {
            return isPicture(before) || before == '#' || before == '*' || (before >= '0' && before <= '9');
        }
        return selector >= 0x180B && selector <= 0x180F && isMongolian(before);
    }

    private static boolean isMongolian(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.MONGOLIAN;
    }

    private void joiner(int c, int next) {
        int after = next < text.length() ? text.codePointAt(next) : ' ';
        boolean emoji = c == JOINER && (isPicture(before) || before == 0xFE0F || isSkinTone(before)) && isPicture(after);
        if (emoji || (isJoining(before) && isJoining(after))) {
            out.appendCodePoint(c);
            before = c;
        }
    }

    /** Inside a word only: both neighbours are letters or marks of a script that is written joined. */
    private static boolean isJoining(int c) {
        return (Character.isLetter(c) || isMark(c)) && JOINING.contains(UnicodeScript.of(c));
    }

    /** The flags of England, Scotland and Wales are a black flag and invisible letters; any other such letters go. */
    private int flag(int i, int next) {
        keep(BLACK_FLAG);
        StringBuilder letters = new StringBuilder();
        int at = next;
        while (at < text.length() && letters.length() < 8) {
            int c = text.codePointAt(at);
            if (c == LAST_TAG) {
                String place = letters.toString();
                if (place.equals("gbwls") || place.equals("gbsct") || place.equals("gbeng")) {
                    int end = at + Character.charCount(c);
                    out.append(text, next, end);
                    before = LAST_TAG;
                    return end;
                }
                return next;
            }
            if (c < 0xE0020 || c > 0xE007E) {
                return next;
            }
            letters.append((char) (c - 0xE0000));
            at += Character.charCount(c);
        }
        return next;
    }

    private static boolean isLineEnd(int c) {
        return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR || c == 0x2800;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D)
                || c == 0x180F;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || isSkinTone(c) || (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x2190 && c <= 0x2BFF) || c == 0x203C || c == 0x2049 || c == 0x3030 || c == 0x303D;
    }

    /** Control, format, private and other characters that leave no ink, or none that readers share. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        if (type == Character.FORMAT) {
            return !isNumberSign(c);
        }
        return type == Character.CONTROL || type == Character.PRIVATE_USE || isFiller(c) || isNoCharacter(c) || (c >= 0xE0000 && c <= 0xE0FFF)
                || (c >= 0xFFF0 && c <= 0xFFF8) || c == 0xFFFC || c == 0x2065;
    }

    /** Signs of type "format" that are seen: Arabic, Syriac and Kaithi number signs. */
    private static boolean isNumberSign(int c) {
        return (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x70F || c == 0x890 || c == 0x891 || c == 0x8E2
                || c == 0x110BD || c == 0x110CD;
    }

    private static boolean isFiller(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
    }

    private static boolean isNoCharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }
}
