package org.candour.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Strong tags from the bytes themselves, and the question whether a browser named one it already has. */
final class EntityTag {

    private EntityTag() {}

    /** 128 bits of SHA-256, without quotation marks. */
    static String of(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Reads {@code If-None-Match}: a list, or {@code *}; compared weakly, as the standard asks of this header (RFC 9110,
     * 13.1.2). Our tags hold no comma, so the list can be read by its commas.
     *
     * @param named the header, or null where there is none
     * @param tag   the tag of the bytes we would send, in quotation marks
     */
    static boolean isAmong(@Nullable String named, String tag) {
        if (named == null) {
            return false;
        }
        int start = 0;
        while (start <= named.length()) {
            int comma = named.indexOf(',', start);
            int end = comma < 0 ? named.length() : comma;
            if (isThis(named.substring(start, end).strip(), tag)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isThis(String one, String tag) {
        return one.equals("*") || one.equals(tag) || one.startsWith("W/") && one.substring(2).equals(tag);
    }
}
