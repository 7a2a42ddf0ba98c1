package org.candour.words.foreign;

import java.util.regex.Pattern;

/** Addresses typed into words: readers are shown them shortened. */
final class Bare {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:(?:https?|ftp)://|www\\.|mailto:)\\S+|\\S+@\\S+");

    private Bare() {}

    static String without(String words) {
        return words.indexOf(':') < 0 && words.indexOf('@') < 0 && !words.contains("www.") ? words : ADDRESS.matcher(words).replaceAll(" ");
    }
}
