package org.candour.comments.quoting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.store.RandomId;
import org.candour.words.Cut;

/** A comment in the tray. It holds no word of it, and not who put it there. */
@Entity
@Table(name = "tray")
public class Picked {
    @Id
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    private int place;

    @Column(name = "left_out")
    private String leftOut;

    @Column(name = "of_words")
    private int ofWords;

    protected Picked() {}

    Picked(long commentId, int place) {
        this.id = RandomId.next();
        this.commentId = commentId;
        this.place = place;
        cut(Cut.NONE);
    }

    void cut(Cut cut) {
        this.leftOut = cut.places();
        this.ofWords = cut.of();
    }

    void stand(int at) {
        this.place = at;
    }

    /** Which comment. */
    public long commentId() {
        return commentId;
    }

    /** Its order among the others, from 1. */
    public int place() {
        return place;
    }

    /** What a quotation of it leaves out. */
    public Cut cut() {
        return Cut.read(leftOut, ofWords).orElse(Cut.NONE);
    }
}
