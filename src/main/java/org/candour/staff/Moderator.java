package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.candour.store.RandomId;
import org.jspecify.annotations.Nullable;

/** A member of staff, known by a pseudonym, a passphrase and an authenticator; by nothing else. */
@Entity
@Table(name = "staff")
public class Moderator {
    @Id
    private long id;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passphrase;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "last_code_step")
    private @Nullable Long lastCodeStep;

    private boolean suspended;

    @Version
    private int version;

    protected Moderator() {}

    Moderator(StaffName name, Role role, Passphrase passphrase, OneTimeCode code) {
        this.id = RandomId.next();
        this.name = name.text();
        this.foldedName = name.folded();
        this.role = role;
        this.passphrase = passphrase.encoded();
        this.totpSecret = code.secret();
    }

    /** Uses up the code of that step; false when it, or a later one, was used before: a code works once. */
    boolean useCode(long step) {
        if (lastCodeStep != null && step <= lastCodeStep) {
            return false;
        }
        this.lastCodeStep = step;
        return true;
    }

    void changePassphrase(Passphrase other) {
        this.passphrase = other.encoded();
    }

    /** Another authenticator; the old one's codes are worth nothing from now on. */
    void changeCode(OneTimeCode other, long step) {
        this.totpSecret = other.secret();
        this.lastCodeStep = step;
    }

    void suspend(boolean now) {
        this.suspended = now;
    }

    public long id() {
        return id;
    }

    /** The pseudonym. */
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** True while they may not come in. */
    public boolean suspended() {
        return suspended;
    }

    Passphrase passphrase() {
        return new Passphrase(passphrase);
    }

    OneTimeCode code() {
        return new OneTimeCode(totpSecret);
    }
}
