package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.candour.sealing.Argon2;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealingKey;
import org.candour.sealing.Wrapped;
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

    @Column(name = "sealing_key")
    private @Nullable String sealingKey;

    @Column(name = "wrapped_key")
    private @Nullable String wrappedKey;

    @Column(name = "code_cost")
    private @Nullable String codeCost;

    @Column(name = "feed_digest")
    private @Nullable String feedDigest;

    private boolean suspended;

    @Column(name = "letter_keys")
    private boolean letterKeys = true;

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

    /** The keeper's own pair: the public half in clear, the private half wrapped by the passphrase they have now. */
    void take(SealingKey sealing, Wrapped wrapped) {
        this.sealingKey = sealing.text();
        this.wrappedKey = wrapped.text();
    }

    /** Ten codes on a new sheet of paper; returns what is kept of them. Slow on purpose. */
    List<RecoveryCode> take(CodeSheet sheet, @Nullable OpeningKey key) {
        this.codeCost = sheet.cost().written();
        return sheet.kept(id, key);
    }

    /** Another authenticator; the old one's codes are worth nothing from now on. */
    void changeCode(OneTimeCode other, long step) {
        this.totpSecret = other.secret();
        this.lastCodeStep = step;
    }

    /** The secret address of their feed from now on; any earlier one leads nowhere. */
    void followBy(String token) {
        this.feedDigest = Token.digest(token);
    }

    /** No address leads to their feed any more. */
    void followNoMore() {
        this.feedDigest = null;
    }

    /** Whether they have a feed. */
    public boolean follows() {
        return feedDigest != null;
    }

    void become(Role other) {
        this.role = other;
    }

    void suspend(boolean now) {
        this.suspended = now;
    }

    void useLetterKeys(boolean choice) {
        this.letterKeys = choice;
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

    /** Whether the letter keys of the queue work for them. */
    boolean letterKeys() {
        return letterKeys;
    }

    /** The public half of a keeper's pair; a moderator has none, nor a keeper who has not signed in since there are pairs. */
    public Optional<SealingKey> sealingKey() {
        return Optional.ofNullable(sealingKey).map(SealingKey::new);
    }

    Optional<Wrapped> wrappedKey() {
        return Optional.ofNullable(wrappedKey).map(Wrapped::new);
    }

    /** How their codes are hashed; none while they hold codes made before these were hashed slowly. */
    @Nullable Argon2 codeCost() {
        return codeCost == null ? null : Argon2.read(codeCost).orElseThrow();
    }

    Passphrase passphrase() {
        return new Passphrase(passphrase);
    }

    OneTimeCode code() {
        return new OneTimeCode(totpSecret);
    }
}
