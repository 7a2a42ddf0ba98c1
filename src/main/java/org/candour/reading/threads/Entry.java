package org.candour.reading.threads;

import java.util.List;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Discussion.Line;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment as a page shows it.
 *
 * @param anchor its id on that page
 * @param post address of its post, with the first slash
 * @param speaker who speaks, as readers are told
 * @param day the day it appeared, in words
 * @param answers whom it answers
 * @param citers who cites it
 * @param open whether it can be answered
 */
public record Entry(String anchor, String post, Comment comment, Line line, String speaker, String day,
        @Nullable Answered answers, List<Citer> citers, boolean open) {

    /**
     * Whom a comment answers.
     *
     * @param address of that comment: on this page, or its own
     * @param continued whether this page begins in the middle of their exchange
     */
    public record Answered(int number, String address, boolean continued) {}

    /**
     * Who cites a comment.
     *
     * @param name the number of a comment of the same thread, or the title of another post, with the number there
     */
    public record Citer(String address, String name) {}

    public int number() {
        return line.place().number();
    }

    /** True when its words can be read. */
    public boolean readable() {
        return comment.state() == CommentState.PUBLISHED;
    }

    /** True when its writer took it back. */
    public boolean withdrawn() {
        return comment.state() == CommentState.WITHDRAWN;
    }

    public SafeHtml html() {
        return comment.html();
    }

    /** The day it appeared, as machines read it. */
    public String date() {
        return comment.day().map(Object::toString).orElse("");
    }

    /** True when the keeper speaks. */
    public boolean keeper() {
        return comment.kind() == org.candour.comments.CommentKind.KEEPER;
    }
}
