package org.candour.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A post about a case that is before a court, until a day. */
@Entity
@Table(name = "live_cases")
public class LiveCase {
    @Id
    @Column(name = "post_id")
    private long postId;

    @Column(name = "until_day")
    private LocalDate until;

    @Version
    private int version;

    protected LiveCase() {}

    LiveCase(long postId, LocalDate until) {
        this.postId = postId;
        this.until = until;
    }

    /** It lasts longer, or less long, than was thought. */
    void last(LocalDate otherDay) {
        this.until = otherDay;
    }

    public long postId() {
        return postId;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }
}
