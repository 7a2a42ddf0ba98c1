package org.candour.complaints.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a complaint a notice under section 5: who complains, of which meaning, and when it came. */
@Entity
@Table(name = "notices")
public class Notice {
    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    private String complainant;
    private String email;
    private String meaning;
    private String facts;
    private boolean lacks;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Course course;

    @Enumerated(EnumType.STRING)
    @Column(name = "poster_says")
    private @Nullable PosterSays posterSays;

    @Version
    private int version;

    protected Notice() {}

    /** A notice that came just now. */
    public Notice(long complaintId, Particulars said, Course course, Instant now) {
        this.complaintId = complaintId;
        this.complainant = said.complainant();
        this.email = said.email();
        this.meaning = said.meaning();
        this.facts = said.facts();
        this.lacks = said.lacks();
        this.consent = said.consent();
        this.receivedAt = now;
        this.course = course;
    }

    /** It goes another way: a keeper sees it otherwise. */
    public void take(Course other) {
        this.course = other;
    }

    /** The poster has answered. The first answer stands. */
    public void posterSays(PosterSays answer) {
        if (posterSays == null) {
            this.posterSays = answer;
        }
    }

    public long complaintId() {
        return complaintId;
    }

    /** What it says besides. */
    public Particulars particulars() {
        return new Particulars(complainant, email, meaning, facts, lacks, consent);
    }

    /** When it came: the law counts hours from then. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public Course course() {
        return course;
    }

    /** What the poster answered, if they did. */
    public Optional<PosterSays> posterSays() {
        return Optional.ofNullable(posterSays);
    }
}
