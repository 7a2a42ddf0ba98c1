package org.candour.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where, on the site this one was moved from, a post had been taken down: who asks for it is told that it is gone. Kept as a
 * digest, because an address is made of the words of a title.
 */
@Entity
@Table(name = "gone_paths")
public class GonePath {
    @Id
    @Column(name = "path_digest")
    private String pathDigest;

    protected GonePath() {}

    GonePath(String pathDigest) {
        this.pathDigest = pathDigest;
    }

    /** SHA-256 of a path, in hexadecimal. */
    static String digest(String path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
