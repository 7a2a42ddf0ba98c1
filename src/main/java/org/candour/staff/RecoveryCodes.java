package org.candour.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.sealing.OpeningKey;

/** The codes on paper, everybody's. */
@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, String> {

    /** These in place of all earlier ones. */
    void renew(long staffId, List<RecoveryCode> fresh) {
        delete("staffId", staffId);
        persist(fresh);
    }

    /**
     * Uses one up; false when it is not one of theirs.
     *
     * @param hashed what {@link CodeSheet#read} made of it
     */
    boolean use(long staffId, String hashed) {
        return delete("codeDigest = ?1 and staffId = ?2", Token.digest(hashed), staffId) == 1;
    }

    /** The key of that keeper, if this is one of their codes and opens it. The code stays good. */
    Optional<OpeningKey> open(long staffId, String hashed) {
        return find("codeDigest = ?1 and staffId = ?2", Token.digest(hashed), staffId).firstResultOptional()
                .flatMap(code -> code.open(hashed));
    }

    /** How many are left. */
    long left(long staffId) {
        return count("staffId", staffId);
    }

    /** How many of them open their keeper's key. */
    long opening(long staffId) {
        return count("staffId = ?1 and wrappedKey is not null", staffId);
    }
}
