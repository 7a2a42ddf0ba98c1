package org.candour.reading.threads;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Said;
import org.candour.comments.moved.Moves;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment as a page shows it.
 *
 * @param anchor its id on that page
 * @param address of its own page
 * @param speaker who speaks, as readers are told
 * @param day the day it appeared, in words
 * @param answers whom it answers
 * @param citers who cites it
 * @param quoters the posts that show its words
 * @param open whether its thread takes answers
 * @param moved at a place that was left, where its comment is; at one that came, where it was
 * @param year of an earlier post to which it was said; 0 where it belongs to the page itself
 */
@TemplateData
public record Entry(String anchor, String address, Said said, Line line, String speaker, String day,
        @Nullable Answered answers, List<Citer> citers, List<Citer> quoters, boolean open, Moves.@Nullable Elsewhere moved, int year) {

    /** One that was not moved, of the thread that the page is about. */
    public Entry(String anchor, String address, Said said, Line line, String speaker, String day, @Nullable Answered answers,
            List<Citer> citers, List<Citer> quoters, boolean open) {
        this(anchor, address, said, line, speaker, day, answers, citers, quoters, open, null, 0);
    }

    /**
     * Whom a comment answers.
     *
     * @param address of that comment: on this page, or its own
     * @param continued whether this page begins in the middle of their exchange
     */
    @TemplateData
    public record Answered(int number, String address, boolean continued) {}

    /**
     * Who cites a comment.
     *
     * @param name the number of a comment of the same thread, or the title of another post, with the number there
     */
    @TemplateData
    public record Citer(String address, String name) {}

    public int number() {
        return line.place().number();
    }

    /** As it is cited: "#3", and "2012 #3" of what was said to an earlier post. */
    public String mark() {
        return year == 0 ? "#" + number() : year + " #" + number();
    }

    /** True when its words can be read. */
    public boolean readable() {
        return said.state() == CommentState.PUBLISHED;
    }

    /** True when its writer took it back. */
    public boolean withdrawn() {
        return said.state() == CommentState.WITHDRAWN;
    }

    /** True where the place was left: its comment stands in another thread. */
    public boolean away() {
        return said.state() == CommentState.MOVED || said.state() == CommentState.MOVED_ALONG;
    }

    /** True while a notice of complaint about it is looked at. */
    public boolean hidden() {
        return said.state() == CommentState.HIDDEN;
    }

    public SafeHtml html() {
        return said.html();
    }

    /** The day it appeared, as machines read it. */
    public String date() {
        return said.day() == null ? "" : said.day().toString();
    }

    /** True when it is known who speaks: the keeper, or the author of the post. */
    public boolean marked() {
        return said.kind() == CommentKind.KEEPER || said.kind() == CommentKind.AUTHOR;
    }

    /** True when it was sent with the key that holds its pen name. */
    public boolean signed() {
        return said.signed();
    }

    /** True when something stands after its words: the way to answer or report it, or who cites it. */
    public boolean followed() {
        return readable() || !citers.isEmpty() || !quoters.isEmpty();
    }

    /** How many answers below it stand on its own page only. */
    public int beyond() {
        return line.beyond();
    }

    /** How many answer it directly. */
    public int replies() {
        return line.replies();
    }

    /** Whether a list of replies begins after it. */
    public boolean opens() {
        return line.opens();
    }

    /** How many lists end after it. */
    public int closes() {
        return line.closes();
    }
}
