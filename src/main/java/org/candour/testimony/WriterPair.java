package org.candour.testimony;

import java.nio.charset.StandardCharsets;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.sealing.KeyPair;

/**
 * The pair that follows from a return key and this site's secret: the store keeps the public half, so that the desk can
 * write to somebody whose key it does not know; the private half exists while its holder is on the page.
 */
public final class WriterPair {
    private static final String PURPOSE = "writer-pair";

    private WriterPair() {}

    /** The same each time for the same key on the same site. */
    public static KeyPair of(ReturnKey key, SiteSecret secret) {
        return KeyPair.derivedFrom(secret.sign(PURPOSE, key.letters().getBytes(StandardCharsets.US_ASCII)), PURPOSE);
    }
}
