package org.candour.writing.returning;

import java.util.List;
import org.candour.comments.Citations;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.words.SafeHtml;

/**
 * One comment as its writer finds it again.
 *
 * @param place its place on the page, from 1: ids on the page are made of it, never of the comment's own id
 * @param state what became of it, in a sentence
 * @param letter what the keeper says to that; may be empty
 * @param words what stands in the box to mend it
 * @param answer what stands in the box to answer
 * @param notices of complaint about it that are open
 */
record OwnComment(Comment comment, int place, String state, SafeHtml letter, String words, String answer, List<Reply> replies,
        List<Citations.CitedBy> cited, List<OwnNotice> notices) {

    /** A reply that can be read, with its first words. */
    record Reply(int number, String opening) {}

    /** The id of the box to mend it. */
    public String mendBox() {
        return "mend-" + place;
    }

    /** The id of the box to answer. */
    public String answerBox() {
        return "answer-" + place;
    }

    /** Whether the desk waits for an answer. */
    public boolean asked() {
        return comment.state() == CommentState.ASKED;
    }

    /** Whether the desk decided against it: then somebody else can be asked to look. */
    public boolean turnedDown() {
        return comment.state() == CommentState.DECLINED || comment.state() == CommentState.REMOVED;
    }

    /** Whether nobody has decided. */
    public boolean mendable() {
        return comment.mendable();
    }

    /** Whether there is anything left to take down. */
    public boolean withdrawable() {
        return comment.state() != CommentState.WITHDRAWN;
    }

    /** Whether readers see it: then it is asked once more. */
    public boolean onPage() {
        return comment.number().isPresent();
    }

    /** Its number, 0 before it has one. */
    public int number() {
        return comment.number().orElse(0);
    }
}
