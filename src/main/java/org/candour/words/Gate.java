package org.candour.words;

/** Where typed text comes in: it is cleaned and either accepted whole or refused with a count, never cut. */
public final class Gate {
    /** Characters in a comment, in code points. */
    public static final int COMMENT_CHARACTERS = 20_000;
    /** Links in a comment. */
    public static final int COMMENT_LINKS = 20;
    /** Characters in a guest post, in code points. */
    public static final int GUEST_POST_CHARACTERS = 60_000;
    /** Characters in a topic, in code points. */
    public static final int TOPIC_CHARACTERS = 2_000;
    /** Characters in a post, in code points. */
    public static final int POST_CHARACTERS = 200_000;

    private static final int BAD_CHARACTERS = 2;

    private Gate() {}

    /** What becomes of typed text. */
    public sealed interface Answer permits Accepted, Refused {}

    /**
     * The text may be kept.
     *
     * @param cleaned the text to store and to render
     */
    public record Accepted(String cleaned) implements Answer {}

    /**
     * The text goes back to the box it came from.
     *
     * @param kind why
     * @param count how many were found
     * @param limit how many there may be
     */
    public record Refused(Refusal kind, int count, int limit) implements Answer {}

    /** The words of a comment or a reply. */
    public static Answer comment(String typed) {
        return answer(Clean.typed(typed), COMMENT_CHARACTERS, COMMENT_LINKS);
    }

    /** The same under a keeper's own limits, which are never wider. */
    public static Answer comment(String typed, int mostCharacters, int mostLinks) {
        return answer(Clean.typed(typed), Math.min(mostCharacters, COMMENT_CHARACTERS), Math.min(mostLinks, COMMENT_LINKS));
    }

    /** How many links stand in a text. */
    public static int links(String words) {
        return Prescan.links(words);
    }

    /** The words of a guest post on its way in. */
    public static Answer guestPost(String typed) {
        return answer(Clean.typed(typed), GUEST_POST_CHARACTERS, Integer.MAX_VALUE);
    }

    /** The words of a proposed topic. */
    public static Answer topic(String typed) {
        return answer(Clean.typed(typed), TOPIC_CHARACTERS, COMMENT_LINKS);
    }

    /** The words of a post. */
    public static Answer post(String typed) {
        return answer(Clean.typed(typed), POST_CHARACTERS, Integer.MAX_VALUE);
    }

    private static Answer answer(String cleaned, int characters, int links) {
        int length = cleaned.codePointCount(0, cleaned.length());
        if (cleaned.isBlank()) {
            return new Refused(Refusal.EMPTY, 0, 1);
        }
        if (length > characters) {
            return new Refused(Refusal.TOO_LONG, length, characters);
        }
        int bad = (int) cleaned.chars().filter(c -> c == '\uFFFD').count();
        if (bad > BAD_CHARACTERS && bad > length / 50) {
            return new Refused(Refusal.BAD_CHARACTERS, bad, BAD_CHARACTERS);
        }
        int found = Prescan.links(cleaned);
        if (found > links) {
            return new Refused(Refusal.TOO_MANY_LINKS, found, links);
        }
        return Prescan.of(LongRules.shortened(cleaned)).<Answer>map(Prescan.Excess::refused).orElseGet(() -> new Accepted(cleaned));
    }
}
