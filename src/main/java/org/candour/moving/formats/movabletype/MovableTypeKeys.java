package org.candour.moving.formats.movabletype;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Keys for what has none: an entry's own name in addresses, or a fingerprint of its day and title; for a comment a
 * fingerprint of its post, day, name and words. They are the same in every export, wherever in the file a thing stands.
 * What is alike in all of these is told apart by its count. The time of day must never go into one: with everything else
 * known, eighty-six thousand tries would bring it back.
 */
final class MovableTypeKeys {
    private final Map<String, Integer> given = new HashMap<>();

    String named(String basename) {
        return counted("m" + basename);
    }

    String entry(String day, String title) {
        return counted("m" + fingerprint(day, title));
    }

    String comment(String entry, String day, String name, String words) {
        return counted("mc" + fingerprint(entry, day, name, words));
    }

    private String counted(String key) {
        int time = given.merge(key, 1, Integer::sum);
        return time == 1 ? key : key + '~' + time;
    }

    private static String fingerprint(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
