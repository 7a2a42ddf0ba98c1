package org.candour.staff.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.sealing.SealingKey;

/** The public half of one of the desk's pairs. */
@Entity
@Table(name = "desk_keys")
public class DeskKey {
    @Id
    private int generation;

    @Column(name = "sealing_key")
    private String sealingKey;

    protected DeskKey() {}

    DeskKey(int generation, SealingKey sealingKey) {
        this.generation = generation;
        this.sealingKey = sealingKey.text();
    }

    /** 1, 2, 3 …: to be kept beside what is sealed, so that it finds its key. */
    public int generation() {
        return generation;
    }

    /** What to seal to. */
    public SealingKey sealingKey() {
        return new SealingKey(sealingKey);
    }
}
