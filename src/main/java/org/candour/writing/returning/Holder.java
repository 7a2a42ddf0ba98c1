package org.candour.writing.returning;

import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.OneThread;
import org.candour.keys.ReturnKey;
import org.candour.testimony.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came back with a key under which something lies.
 *
 * @param penName the pen name that key holds; none for other keys
 * @param comments theirs, in one thread unless some were moved; those of a pen name in any
 * @param pieces their guest posts and topics, whatever became of them
 */
record Holder(ReturnKey key, @Nullable String penName, List<Comment> comments, List<Testimony> pieces) {

    Holder {
        comments = List.copyOf(comments);
        pieces = List.copyOf(pieces);
    }

    boolean holdsNothing() {
        return penName == null && comments.isEmpty() && pieces.isEmpty();
    }

    /** Whether more can be said with the key there, as the same voice. */
    boolean speaksUnder(long postId) {
        return penName != null || (pieces.isEmpty() ? new OneThread(comments).is(postId)
                : comments.stream().anyMatch(one -> one.postId() == postId && one.kind() == CommentKind.AUTHOR));
    }

    /** Their comment with that id, as a form names it. */
    Optional<Comment> comment(String id) {
        return comments.stream().filter(comment -> String.valueOf(comment.id()).equals(id)).findFirst();
    }

    /** Their guest post or topic with that id, as a form names it. */
    Optional<Testimony> piece(String id) {
        return pieces.stream().filter(piece -> String.valueOf(piece.id()).equals(id)).findFirst();
    }
}
