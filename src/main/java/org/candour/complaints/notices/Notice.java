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
import java.util.Set;
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

    @Column(name = "folded_email")
    private String foldedEmail;

    @Column(name = "found_missing")
    private String foundMissing = "";

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
        this.foldedEmail = said.foldedEmail();
        this.meaning = said.meaning();
        this.facts = said.facts();
        this.lacks = said.lacks();
        this.consent = said.consent();
        this.receivedAt = now;
        this.course = course;
    }

    /**
     * It goes another way: a keeper sees it otherwise.
     *
     * @param missing what they say it lacks; empty when nothing
     */
    public void take(Course other, String missing) {
        this.course = other;
        this.foundMissing = missing;
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

    /** Whether it lacks something, as it is seen now: the keeper's finding is the last word. */
    public boolean isDefective() {
        return course == Course.SAY_DEFECTIVE;
    }

    /**
     * The parts it lacks by its form; none where it is whole, as it is seen now.
     *
     * @param words what is complained of, and why
     * @param found whether the place it names is on this site
     */
    public Set<Part> missing(String words, boolean found) {
        return isDefective() ? particulars().missing(words, found) : Set.of();
    }

    /** What it lacks besides, as the keeper has put it; empty when nothing. */
    public String foundMissing() {
        return foundMissing;
    }

    /** What the poster answered, if they did. */
    public Optional<PosterSays> posterSays() {
        return Optional.ofNullable(posterSays);
    }
}
