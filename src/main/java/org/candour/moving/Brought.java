package org.candour.moving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That something of another system is here, and what became of it. */
@Entity
@Table(name = "brought")
class Brought {
    @Id
    private long id;

    private long subject;
    private long digest;
    private long run;
    private boolean again;

    protected Brought() {}

    Brought(long id, long subject, long digest, long run) {
        this.id = id;
        this.subject = subject;
        this.digest = digest;
        this.run = run;
    }

    /** It was changed by that import. */
    void change(long newDigest, long newRun) {
        this.digest = newDigest;
        this.again = run == newRun ? again : true;
        this.run = newRun;
    }

    long id() {
        return id;
    }

    long subject() {
        return subject;
    }

    long digest() {
        return digest;
    }

    long run() {
        return run;
    }

    boolean again() {
        return again;
    }
}
