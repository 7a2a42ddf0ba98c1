package org.candour.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSecretTest {

    private static final ReturnKey KEY = new ReturnKey("7Q3M0ZK81D4XVTW9");

    @TempDir
    Path folder;

    @Test
    void a_key_is_known_again_after_a_restart() {
        Digest before = new SiteSecret(data()).digest(KEY);

        assertEquals(before, new SiteSecret(data()).digest(KEY));
        assertEquals(64, before.hex().length());
        assertEquals(32, before.bytes().length);
    }

    @Test
    void another_site_knows_the_same_key_by_another_digest() {
        assertNotEquals(new SiteSecret(data()).digest(KEY), new SiteSecret(folder.resolve("other")).digest(KEY));
    }

    @Test
    void a_digest_cannot_be_worked_out_from_the_key_alone() throws Exception {
        String stored = new SiteSecret(data()).digest(KEY).hex();

        assertFalse(isPlainHash(stored));
    }

    @Test
    void and_a_plain_hash_would_be_noticed() throws Exception {
        byte[] plain = MessageDigest.getInstance("SHA-256").digest(KEY.letters().getBytes(StandardCharsets.US_ASCII));

        assertTrue(isPlainHash(HexFormat.of().formatHex(plain)));
    }

    @Test
    void a_signature_for_one_purpose_is_none_for_another() {
        SiteSecret secret = new SiteSecret(data());
        byte[] message = "the same words".getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(secret.sign("form-stamp", message), secret.sign("form-stamp", message));
        assertFalse(Arrays.equals(secret.sign("form-stamp", message), secret.sign("desk-form", message)));
    }

    @Test
    void the_secret_is_closed_to_everybody_else() throws IOException {
        new SiteSecret(data());

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
        assertEquals(32, Files.size(file()));
        try (var left = Files.list(data())) {
            assertEquals(List.of(file()), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-----w-"})
    void a_secret_open_to_everybody_is_refused_by_name(String mode) throws IOException {
        new SiteSecret(data());
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(mode));

        UnsafeSecret refused = assertThrows(UnsafeSecret.class, () -> new SiteSecret(data()));

        assertEquals(UnsafeSecret.Reason.OPEN_TO_EVERYBODY, refused.reason());
        assertEquals(file(), refused.file());
    }

    @Test
    void a_secret_cut_short_is_refused_and_not_replaced() throws IOException {
        new SiteSecret(data());
        Files.write(file(), new byte[7]);

        UnsafeSecret refused = assertThrows(UnsafeSecret.class, () -> new SiteSecret(data()));

        assertEquals(UnsafeSecret.Reason.DAMAGED, refused.reason());
        assertEquals(7, Files.size(file()));
    }

    @Test
    void a_start_cut_short_before_the_secret_was_whole_does_no_harm() throws IOException {
        Files.createDirectories(data());
        Files.write(data().resolve("site-secret.new"), new byte[7]);

        assertEquals(new SiteSecret(data()).digest(KEY), new SiteSecret(data()).digest(KEY));
    }

    @Test
    void printing_tells_neither_the_secret_nor_a_digest() throws IOException {
        SiteSecret secret = new SiteSecret(data());

        assertEquals("SiteSecret", secret.toString());
        assertFalse(("" + secret.digest(KEY)).contains(secret.digest(KEY).hex().substring(0, 4)));
    }

    private static boolean isPlainHash(String stored) throws Exception {
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
            for (String form : List.of(KEY.letters(), KEY.shown(), KEY.letters().toLowerCase())) {
                byte[] hash = MessageDigest.getInstance(algorithm).digest(form.getBytes(StandardCharsets.US_ASCII));
                if (stored.contains(HexFormat.of().formatHex(hash).substring(0, 16))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path file() {
        return data().resolve("site-secret");
    }
}
