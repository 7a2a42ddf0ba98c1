package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.candour.store.RandomId;

/** What a published post said until its keeper changed it. */
@Entity
@Table(name = "post_revisions")
public class Revision {
    @Id
    private long id;

    @Column(name = "post_id")
    private long postId;

    private int place;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String title;
    private String words;

    protected Revision() {}

    Revision(Post post, int place, LocalDate today) {
        this.id = RandomId.next();
        this.postId = post.id();
        this.place = place;
        this.onDay = today;
        this.title = post.title();
        this.words = post.words();
    }

    /** Takes something out for good. */
    void redact(UnaryOperator<String> redaction) {
        this.title = redaction.apply(title);
        this.words = redaction.apply(words);
    }

    /** 1, 2, 3 …: which of the earlier texts of its post it is. */
    public int place() {
        return place;
    }

    /** The day on which it was replaced. */
    public LocalDate day() {
        return onDay;
    }

    public String title() {
        return title;
    }

    /** Its Markdown. */
    public String words() {
        return words;
    }
}
