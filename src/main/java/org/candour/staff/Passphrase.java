package org.candour.staff;

import java.security.MessageDigest;
import java.util.Base64;
import org.candour.sealing.Argon2;

/**
 * A passphrase as the store keeps it: hashed by Argon2id, its cost written into the text so that it can be raised
 * later without shutting anyone out. Printing one reveals nothing.
 *
 * @param encoded {@code $argon2id$v=19$m=<kibibytes>,t=<passes>,p=1$<salt>$<hash>}
 */
record Passphrase(String encoded) {
    /** The fewest characters. */
    static final int SHORTEST = 12;
    /** The most characters: what is longer is refused, not cut. */
    static final int LONGEST = 500;

    /** Nobody's: tried where no such name exists, so that it takes as long. */
    static final Passphrase NOBODYS = of(Token.fresh());

    /** The form to keep of a passphrase as typed. Takes about a tenth of a second, on purpose. */
    static Passphrase of(String typed) {
        Argon2 cost = Argon2.forPassphrase();
        return new Passphrase(cost.written() + '$' + Base64.getEncoder().withoutPadding().encodeToString(hash(cost, typed)));
    }

    /** Whether this is it. Takes as long for a wrong one. */
    boolean is(String typed) {
        int cut = encoded.lastIndexOf('$');
        byte[] kept = Base64.getDecoder().decode(encoded.substring(cut + 1));
        return MessageDigest.isEqual(kept, hash(Argon2.read(encoded.substring(0, cut)).orElseThrow(), typed));
    }

    /** Whether it is long enough, and no longer than is read. */
    static boolean acceptable(String typed) {
        int length = typed.codePointCount(0, typed.length());
        return length >= SHORTEST && length <= LONGEST && !typed.isBlank();
    }

    /** What is over the limit is never hashed; the work done is the same. */
    private static byte[] hash(Argon2 cost, String typed) {
        return cost.hash(typed.length() > Argon2.LONGEST ? "" : typed);
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
