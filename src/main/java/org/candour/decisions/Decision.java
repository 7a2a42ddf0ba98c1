package org.candour.decisions;

import java.util.List;

/** What a moderator may do to a comment. */
public sealed interface Decision {

    /** It appears with the next batch. */
    record Publish() implements Decision {}

    /**
     * It does not appear, and its writer may read why.
     *
     * @param goneAtOnce the words are destroyed when the decision goes out (unlawful or identifying), not kept for an appeal
     */
    record Decline(String reason, boolean goneAtOnce) implements Decision {

        /** The words are kept for an appeal. */
        public Decline(String reason) {
            this(reason, false);
        }
    }

    /** Its writer is asked; it waits for the answer. */
    record Ask(String question) implements Decision {}

    /** The last decision is taken back while nobody outside has seen it. */
    record Undo() implements Decision {}

    /**
     * A published comment is taken down at once; its place stays.
     *
     * @param goneAtOnce the words are destroyed now (unlawful or identifying), not kept for an appeal
     */
    record Removal(String reason, boolean goneAtOnce) implements Decision {}

    /** The same because of a notice of complaint; it is counted by the month, and its reason is always the same. */
    record RemovalForNotice(String reason) implements Decision {}

    /** A removal was a mistake; the comment stands under its number again. */
    record Restoration() implements Decision {}

    /**
     * Passages are destroyed, with a mark in their place: those of a published comment now; one that waits appears with the
     * next batch, and until then its passages are only marked.
     *
     * @param passages exact words, each at least once in the comment
     * @param instead what stands there from now on
     */
    record Redaction(List<String> passages, String instead) implements Decision {
        public Redaction {
            passages = List.copyOf(passages);
        }
    }
}
