package org.candour.moving.repairs;

import org.candour.words.repairs.ClockTime;
import org.candour.words.repairs.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be mended in one text.
 *
 * @param phrase the clock time by which another comment is named; none for other kinds
 * @param occurrence how many like it stand before it in the text
 * @param targetArticle fingerprint of the post over there under which the comment stood that is meant
 * @param targetMark fingerprint of that comment's number there
 */
public record Offer(Repair.Kind kind, @Nullable String phrase, int occurrence, @Nullable Long targetArticle, @Nullable Long targetMark) {

    /** What can be seen in the words alone. */
    public static Offer of(Repair.Kind kind) {
        return new Offer(kind, null, 0, null, null);
    }

    /** Who is meant by a clock time. */
    public static Offer of(ClockTime time, long article, long mark) {
        return new Offer(Repair.Kind.CLOCK_CITATION, time.phrase(), time.occurrence(), article, mark);
    }
}
