package org.candour.staff.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.candour.sealing.NotOurs;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealedBox;
import org.candour.sealing.SealingKey;
import org.candour.store.RandomId;

/** The private half of one of the desk's pairs, as one keeper holds it. */
@Entity
@Table(name = "held_keys")
public class HeldKey {
    @Id
    private long id;

    private int generation;

    @Column(name = "staff_id")
    private long staffId;

    private String box;

    protected HeldKey() {}

    HeldKey(int generation, long staffId, OpeningKey key, SealingKey holder) {
        this.id = RandomId.next();
        this.generation = generation;
        this.staffId = staffId;
        this.box = SealedBox.seal(key, holder, place()).text();
    }

    int generation() {
        return generation;
    }

    /** The private half; none when that is not its holder's key, or the row was altered. */
    Optional<OpeningKey> open(OpeningKey holder) {
        try {
            return Optional.of(new SealedBox(box).openKey(holder, place()));
        } catch (NotOurs refused) {
            return Optional.empty();
        }
    }

    private String place() {
        return "held-keys/" + generation + '/' + staffId;
    }
}
