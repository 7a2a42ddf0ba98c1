package org.candour.moving.formats.xml;

import java.util.Locale;
import java.util.Map;

/** The names of things by the address of their vocabulary, never by the prefix a file happens to give it. */
final class Vocabulary {
    private static final Map<String, String> BY_ADDRESS = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("www.w3.org/2005/Atom", "atom"),
            Map.entry("purl.org/atom/app", "app"),
            Map.entry("www.w3.org/2007/app", "app"),
            Map.entry("purl.org/syndication/thread/1.0", "thr"),
            Map.entry("schemas.google.com/g/2005", "gd"),
            Map.entry("schemas.google.com/blogger/2018", "blogger"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("wordpress.org/export", "wp"),
            Map.entry("disqus.com", "disqus"),
            Map.entry("disqus.com/disqus-internals", "dsq"));

    /** What prefixes mean that a file uses and never declares. */
    private static final Map<String, String> UNDECLARED = Map.of("atom", "atom", "app", "app", "thr", "thr", "gd", "gd",
            "blogger", "blogger", "content", "content", "dc", "dc", "wp", "wp", "dsq", "dsq", "xml", "xml");

    private Vocabulary() {}

    /** The prefix by which this program knows a vocabulary; one it does not know is {@code ?}. */
    static String at(String address) {
        String bare = address.strip().replaceFirst("^(?i:https?)://", "").replaceFirst("[/#]+$", "");
        if (bare.toLowerCase(Locale.ROOT).startsWith("wordpress.org/export") && !bare.contains("excerpt")) {
            return "wp";
        }
        return BY_ADDRESS.getOrDefault(bare, "?");
    }

    /** What an undeclared prefix stands for. */
    static String undeclared(String prefix) {
        return UNDECLARED.getOrDefault(prefix, "?");
    }
}
