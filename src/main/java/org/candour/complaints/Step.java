package org.candour.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.store.RandomId;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** One thing to be done about a complaint by a time, for a notice, or by a day, for everything else. */
@Entity
@Table(name = "complaint_steps")
public class Step {
    @Id
    private long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    private SafeHtml letter = SafeHtml.EMPTY;

    @Version
    private int version;

    protected Step() {}

    private Step(long complaintId, Duty duty, @Nullable Instant dueAt, @Nullable LocalDate dueOn) {
        this.id = RandomId.next();
        this.complaintId = complaintId;
        this.duty = duty;
        this.dueAt = dueAt;
        this.dueOn = dueOn;
    }

    static Step dueAt(long complaintId, Duty duty, Instant due) {
        return new Step(complaintId, duty, due, null);
    }

    static Step dueOn(long complaintId, Duty duty, LocalDate due) {
        return new Step(complaintId, duty, null, due);
    }

    /** Done: a time is kept where the law counts hours, else the day. */
    void done(Instant now, LocalDate today) {
        if (dueAt != null) {
            this.sentAt = now;
        } else {
            this.sentOn = today;
        }
    }

    /** Done by somebody whose hour is not kept. */
    void doneOn(LocalDate today) {
        this.sentOn = today;
    }

    /** The letter by which it was done, as it was sent. */
    void keep(SafeHtml sent) {
        this.letter = sent;
    }

    /** It is due then, unless it was due sooner: somebody has answered, before their time was over or after it. */
    void dueAtLatest(Instant due) {
        if (dueAt != null && due.isBefore(dueAt)) {
            this.dueAt = due;
        }
    }

    public long complaintId() {
        return complaintId;
    }

    public Duty duty() {
        return duty;
    }

    /** When it is due, for a notice. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** The last day for it, for everything else. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** When it was done, for a notice. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** The day it was done, for everything else and for the answer of a poster. */
    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** The letter by which it was done; empty where there was none. */
    public SafeHtml letter() {
        return letter;
    }

    public boolean isDone() {
        return sentAt != null || sentOn != null;
    }
}
