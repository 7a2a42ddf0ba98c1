package org.candour.desk.list;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.comments.CommentState;
import org.jspecify.annotations.Nullable;

/**
 * What one press of a button did to all that was ticked.
 *
 * @param did what it was
 * @param done those it was done to
 * @param left those that were left alone, and why
 * @param told whether its outcome has been shown
 */
public record Deed(Kind did, List<Long> done, List<Left> left, AtomicBoolean told) {

    Deed(Kind did, List<Long> done, List<Left> left) {
        this(did, List.copyOf(done), List.copyOf(left), new AtomicBoolean());
    }

    /** The button. */
    public enum Kind {
        PUBLISH(CommentState.TO_PUBLISH), DECLINE(CommentState.TO_DECLINE), SKIP(null), UNDO(null);

        private final @Nullable CommentState until;

        Kind(@Nullable CommentState until) {
            this.until = until;
        }

        /** Where a comment stands as long as this can be taken back; none when there is nothing to take back. */
        @Nullable CommentState until() {
            return until;
        }
    }

    /** Why a ticked comment was left alone. */
    public enum Why { ANOTHER_WAS_FIRST, MENDED, TAKEN_BACK, OUT }

    /**
     * One of them.
     *
     * @param opening its first words; empty when they are gone
     */
    public record Left(Why why, String opening) {}

    /** How many it was done to. */
    public int count() {
        return done.size();
    }
}
