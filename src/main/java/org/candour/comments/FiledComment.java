package org.candour.comments;

import java.time.LocalDate;
import java.util.List;
import org.candour.words.Cited;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a thread file gives it.
 *
 * @param replyTo number of the comment it answers
 * @param day it appeared
 * @param penName as typed
 * @param signed whether it was sent, on the site it comes from, with the key that held that name
 * @param origin where a response from elsewhere comes from
 * @param voice 1 for B, the first voice
 * @param state published; or why its place stands without words
 * @param words empty where it is not published
 * @param cites what its words led to, on the site it comes from; none where that is found out anew
 */
public record FiledComment(int number, @Nullable Integer replyTo, LocalDate day, CommentKind kind, @Nullable String penName,
        boolean signed, @Nullable String origin, @Nullable Integer voice, CommentState state, String words,
        @Nullable List<Cited> cites) {
    /** Only what has a place can stand in a file, and only what is published has words there. */
    public FiledComment {
        if (!state.hasPlace() || state != CommentState.PUBLISHED && !words.isEmpty()) {
            throw new IllegalArgumentException("no words of what is not public");
        }
        cites = cites == null ? null : List.copyOf(cites);
    }

    /** One that can be read, as somebody writes it into a file. */
    public FiledComment(int number, @Nullable Integer replyTo, LocalDate day, CommentKind kind, @Nullable String penName,
            @Nullable String origin, @Nullable Integer voice, String words) {
        this(number, replyTo, day, kind, penName, false, origin, voice, CommentState.PUBLISHED, words, null);
    }
}
