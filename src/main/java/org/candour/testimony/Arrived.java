package org.candour.testimony;

import org.candour.keys.Digest;
import org.candour.sealing.SealingKey;

/**
 * A piece as it comes in.
 *
 * @param id of the form's stamp: a second send finds the first
 * @param keyDigest of the return key
 * @param writerKey the public half that follows from the return key
 * @param sameAuthor whether the page may say which earlier guest posts were theirs
 * @param doubtful sent sooner than a person types
 */
public record Arrived(long id, TestimonyKind kind, Piece piece, Digest keyDigest, SealingKey writerKey, IfAbsent absent,
        boolean sameAuthor, boolean doubtful) {}
