package org.candour.words.tree;

/** Characters written so that HTML takes them for nothing but characters. */
public final class Escaped {
    private Escaped() {}

    /** Words between tags. Quotation marks are escaped too, so that an attribute never appears in words. */
    public static String text(String words) {
        return escape(words);
    }

    /** A value between double quotation marks. */
    public static String attribute(String value) {
        return escape(value);
    }

    private static String escape(String words) {
        return isBare(words) ? words : written(words);
    }

    /** Whether there is nothing in it to be written otherwise: in most words there is not. */
    private static boolean isBare(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean bare = c < 0x7F ? c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' || c == '\n' : c > 0x9F && c < Character.MIN_SURROGATE;
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    private static String written(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> appendCharacter(out, words, i, c);
            }
        }
        return out.toString();
    }

    private static void appendCharacter(StringBuilder out, String words, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            out.append(i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1)) ? c : '\uFFFD');
        } else if (Character.isLowSurrogate(c)) {
            out.append(i > 0 && Character.isHighSurrogate(words.charAt(i - 1)) ? c : '\uFFFD');
        } else if (c == '\n' || c == '\t' || (c >= ' ' && (c < 0x7F || c > 0x9F) && !isNoCharacter(c))) {
            out.append(c);
        }
    }

    private static boolean isNoCharacter(char c) {
        return c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
