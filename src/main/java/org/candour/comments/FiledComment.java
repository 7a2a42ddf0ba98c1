package org.candour.comments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a thread file gives it.
 *
 * @param replyTo number of the comment it answers
 * @param day it appeared
 * @param penName as typed
 * @param origin where a response from elsewhere comes from
 * @param voice 1 for B, the first voice
 */
public record FiledComment(int number, @Nullable Integer replyTo, LocalDate day, CommentKind kind, @Nullable String penName,
        @Nullable String origin, @Nullable Integer voice, String words) {}
