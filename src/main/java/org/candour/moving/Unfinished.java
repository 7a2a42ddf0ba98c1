package org.candour.moving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.candour.store.RandomId;

/** The import that has not ended yet. */
@Entity
@Table(name = "unfinished_import")
class Unfinished {
    @Id
    private long run;

    private String fingerprint;

    protected Unfinished() {}

    Unfinished(String fingerprint) {
        this.run = RandomId.next();
        this.fingerprint = fingerprint;
    }

    long run() {
        return run;
    }

    String fingerprint() {
        return fingerprint;
    }
}
