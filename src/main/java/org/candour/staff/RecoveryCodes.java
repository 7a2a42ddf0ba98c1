package org.candour.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.keys.ReturnKey;

/** The codes on paper. They are written like return keys: 80 random bits, easy to copy by hand. */
@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, String> {
    private static final int HOW_MANY = 10;

    private final SecureRandom random = new SecureRandom();

    /** Ten new ones in place of all earlier ones; shown once. */
    List<String> renew(long staffId) {
        delete("staffId", staffId);
        List<ReturnKey> fresh = IntStream.range(0, HOW_MANY).mapToObj(i -> ReturnKey.fresh(random)).toList();
        fresh.forEach(code -> persist(new RecoveryCode(Token.digest(code.letters()), staffId)));
        return fresh.stream().map(ReturnKey::shown).toList();
    }

    /** Uses one up; false when it is not one of theirs. */
    boolean use(long staffId, String typed) {
        Optional<ReturnKey> code = ReturnKey.read(typed);
        return code.isPresent() && delete("codeDigest = ?1 and staffId = ?2", Token.digest(code.get().letters()), staffId) == 1;
    }

    /** How many are left. */
    long left(long staffId) {
        return count("staffId", staffId);
    }
}
