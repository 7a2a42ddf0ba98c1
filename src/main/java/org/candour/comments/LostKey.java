package org.candour.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.candour.store.RandomId;

/** Somebody lost their key and asks for words to come down. Nobody has to prove they wrote them. */
@Entity
@Table(name = "lost_keys")
public class LostKey {
    @Id
    private long id;

    private String place;
    private String words;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Version
    private int version;

    protected LostKey() {}

    /** @param place which words, as they said it: an address, or a post and a number */
    public LostKey(String place, String words, LocalDate today) {
        this.id = RandomId.next();
        this.place = place;
        this.words = words;
        this.onDay = today;
    }

    public long id() {
        return id;
    }

    public String place() {
        return place;
    }

    /** Why the words should come down. */
    public String words() {
        return words;
    }

    public LocalDate day() {
        return onDay;
    }
}
