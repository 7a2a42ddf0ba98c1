package org.candour.posts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of an address: lower-case words joined by hyphens, 3 to 100 characters.
 * Never two digits (that is a day), nor a word the site's own addresses use.
 */
public record Slug(String text) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,4}");
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException when the text is not a slug */
    public Slug {
        if (!valid(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** The slug as given, when it is one. */
    public static Optional<Slug> read(String text) {
        return valid(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** A slug made of a title's words; "post" when nothing of it can be used. */
    public static Slug of(String title) {
        String cut = joined(title);
        return valid(cut) ? new Slug(cut) : new Slug(cut.isEmpty() || cut.length() < 3 ? "post" : "post-" + cut);
    }

    /**
     * The last part of the address of a label or series: short names are good there, and a name without a Latin letter
     * gets one that is its own.
     */
    static String ofName(String name) {
        String joined = joined(name);
        return joined.isEmpty() ? "name-" + Integer.toHexString(name.strip().toLowerCase(Locale.ROOT).hashCode()) : joined;
    }

    private static String joined(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .replace("'", "").replace("\u2019", "").toLowerCase(Locale.ROOT);
        String joined = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    private static boolean valid(String text) {
        return text.length() >= 3 && text.length() <= LONGEST + 5 && SHAPE.matcher(text).matches()
                && !DAY.matcher(text).matches() && !text.equals("all") && !text.equals("comments");
    }
}
