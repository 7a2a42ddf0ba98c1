package org.candour.comments.pennames;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.candour.keys.PenName;
import org.candour.store.RandomId;
import org.jspecify.annotations.Nullable;

/** A pen name and the key that holds it. Of its holder it knows nothing but the keyed digest of that key. */
@Entity
@Table(name = "pen_names")
public class Claim {
    /** How many days a name may be held with nothing under it; the page that gives names out says so. */
    public static final int UNUSED_DAYS = 90;

    /** Stands before the digest of a name that is kept for nobody; no digest begins with it. */
    static final String RESERVED = "=";

    @Id
    private long id;

    private String name;
    private String skeleton;

    @Column(name = "key_digest")
    private String keyDigest;

    @Column(name = "unused_since")
    private @Nullable LocalDate unusedSince;

    @Version
    private int version;

    protected Claim() {}

    Claim(long id, PenName penName, String keyDigest, LocalDate today) {
        this.id = id;
        this.name = penName.name();
        this.skeleton = penName.skeleton();
        this.keyDigest = keyDigest;
        this.unusedSince = today;
    }

    /** Held by no key there is, and for good: unlike other names it does not lapse. */
    static Claim reserved(PenName penName) {
        Claim claim = new Claim(RandomId.next(), penName, "", LocalDate.EPOCH);
        claim.keyDigest = RESERVED + claim.id;
        claim.unusedSince = null;
        return claim;
    }

    /** The name as it is shown. */
    public String name() {
        return name;
    }

    /** Whether it was given up: no name and no key any more, only the form it came with, which may be sent once more. */
    public boolean givenUp() {
        return name.isEmpty();
    }

    /** Whether that key holds it. */
    public boolean heldBy(String digest) {
        return keyDigest.equals(digest);
    }
}
