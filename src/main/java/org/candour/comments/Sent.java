package org.candour.comments;

import org.jspecify.annotations.Nullable;

/**
 * A reader's comment as sent, its words cleaned by the gate.
 *
 * @param id from the form's stamp
 * @param kind a reader's, or the author's of the post
 * @param replyTo number of the comment it answers
 * @param penName as typed, cleaned; the one its key holds where it is signed
 * @param signed whether its key is said to hold that name
 * @param keyDigest keyed digest of the return key
 * @param freshKey the key was made for this very form: nothing else came under it
 * @param doubtful sent sooner than a person types
 */
public record Sent(long id, long postId, CommentKind kind, @Nullable Integer replyTo, String words, @Nullable String penName,
        boolean signed, String keyDigest, boolean freshKey, boolean doubtful) {}
