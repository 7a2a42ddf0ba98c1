package org.candour.staff;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.keys.ReturnKey;
import org.candour.sealing.Argon2;
import org.candour.sealing.OpeningKey;
import org.jspecify.annotations.Nullable;

/**
 * Ten recovery codes as they are shown once, to be kept on paper. They are written like return keys: 80 random bits,
 * easy to copy by hand. One code serves for both losses: it lets in without the authenticator, and a keeper's opens their
 * key without the passphrase.
 *
 * @param cost how they are hashed, the same salt for the whole sheet, so that trying one costs one hash
 */
record CodeSheet(Argon2 cost, List<ReturnKey> codes) {
    private static final int HOW_MANY = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CodeSheet fresh() {
        return new CodeSheet(Argon2.forCode(), IntStream.range(0, HOW_MANY).mapToObj(i -> ReturnKey.fresh(RANDOM)).toList());
    }

    /** The codes as their holder reads them. */
    List<String> shown() {
        return codes.stream().map(ReturnKey::shown).toList();
    }

    /** What the store keeps of them. Slow on purpose. */
    List<RecoveryCode> kept(long staffId, @Nullable OpeningKey key) {
        return codes.stream().map(code -> new RecoveryCode(hashed(code, cost), staffId, key)).toList();
    }

    /**
     * What a typed code comes to: 256 bits as text, of which the store knows a digest. As slow for somebody's as for
     * nobody's.
     *
     * @param cost of the sheet it may be from; without one it is from a sheet made before codes were hashed slowly
     * @return none when it cannot be a code
     */
    static Optional<String> read(String typed, @Nullable Argon2 cost) {
        return ReturnKey.read(typed).map(code -> {
            String hashed = hashed(code, cost == null ? Argon2.forCode() : cost);
            return cost == null ? code.letters() : hashed;
        });
    }

    private static String hashed(ReturnKey code, Argon2 cost) {
        return HexFormat.of().formatHex(cost.hash(code.letters()));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "CodeSheet";
    }
}
