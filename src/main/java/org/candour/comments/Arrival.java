package org.candour.comments;

import org.jspecify.annotations.Nullable;

/**
 * A comment as it comes in at the door, its words already cleaned.
 *
 * @param id from the form's stamp: the same form sent twice is one comment
 * @param signed whether its key holds the pen name
 * @param keyDigest keyed digest of the return key, none for what the keeper writes
 * @param keyOrder how many comments of that key came before
 * @param atDesk whether the desk sees it at once
 */
public record Arrival(long id, long postId, @Nullable Long parentId, CommentKind kind, String words,
        @Nullable String penName, boolean signed, @Nullable String origin, @Nullable String keyDigest, int keyOrder,
        boolean doubtful, boolean atDesk) {

    /** One whose pen name, if any, is nobody's. */
    public Arrival(long id, long postId, @Nullable Long parentId, CommentKind kind, String words, @Nullable String penName,
            @Nullable String origin, @Nullable String keyDigest, int keyOrder, boolean doubtful, boolean atDesk) {
        this(id, postId, parentId, kind, words, penName, false, origin, keyDigest, keyOrder, doubtful, atDesk);
    }
}
