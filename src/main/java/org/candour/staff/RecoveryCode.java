package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.Wrapped;
import org.jspecify.annotations.Nullable;

/** One code of a sheet: it works once, and only its digest is kept; with a keeper's lies their key, wrapped by it. */
@Entity
@Table(name = "recovery_codes")
public class RecoveryCode {
    @Id
    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "wrapped_key")
    private @Nullable String wrappedKey;

    protected RecoveryCode() {}

    RecoveryCode(String hashed, long staffId, @Nullable OpeningKey key) {
        this.codeDigest = Token.digest(hashed);
        this.staffId = staffId;
        this.wrappedKey = key == null ? null : Wrapped.byToken(key, hashed).text();
    }

    /** The keeper's key; none in a code of a moderator, or of a sheet older than their pair. */
    Optional<OpeningKey> open(String hashed) {
        return Optional.ofNullable(wrappedKey).flatMap(text -> new Wrapped(text).open(hashed));
    }
}
