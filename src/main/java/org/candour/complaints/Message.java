package org.candour.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.candour.store.RandomId;

/** What the desk and a complaint's sender write to each other; the sender reads it with their key. */
@Entity
@Table(name = "complaint_messages")
public class Message {
    @Id
    private long id;

    @Column(name = "complaint_id")
    private long complaintId;

    private int place;

    @Column(name = "from_desk")
    private boolean fromDesk;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String words;

    protected Message() {}

    Message(long complaintId, int place, boolean fromDesk, LocalDate today, String words) {
        this.id = RandomId.next();
        this.complaintId = complaintId;
        this.place = place;
        this.fromDesk = fromDesk;
        this.onDay = today;
        this.words = words;
    }

    int place() {
        return place;
    }

    /** Whether the desk wrote it. */
    public boolean isFromDesk() {
        return fromDesk;
    }

    public LocalDate day() {
        return onDay;
    }

    int length() {
        return words.length();
    }

    /** The words as typed, paragraph by paragraph. */
    public List<String> paragraphs() {
        return List.of(words.split("\n\\s*\n"));
    }
}
