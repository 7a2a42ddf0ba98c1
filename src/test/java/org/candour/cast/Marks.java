package org.candour.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Marks that must be nowhere, and the search for them in every byte: plain, UTF-16, hex, base64, and hashed. */
public final class Marks {
    private final List<byte[]> needles = new ArrayList<>();

    /** Looks for this text too, in every form it could have been written down. */
    public Marks and(String mark) {
        byte[] plain = mark.getBytes(StandardCharsets.UTF_8);
        needles.add(plain);
        needles.add(mark.getBytes(StandardCharsets.UTF_16LE));
        needles.add(HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        String base64 = Base64.getEncoder().encodeToString(plain);
        needles.add(base64.substring(0, base64.length() - 4).getBytes(StandardCharsets.US_ASCII));
        for (String hash : List.of("MD5", "SHA-1", "SHA-256")) {
            byte[] digest = digest(hash, plain);
            needles.add(digest);
            needles.add(HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    private static byte[] digest(String hash, byte[] plain) {
        try {
            return MessageDigest.getInstance(hash).digest(plain);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many strings of bytes are looked for. */
    public int count() {
        return needles.size();
    }

    /** The files below a folder in which a mark stands. */
    public List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> foundIn(bytes(file))).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when a mark stands in these bytes. */
    public boolean foundIn(byte[] bytes) {
        // As Latin-1 each byte is one character, and the platform's own search does the rest.
        String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
        return needles.stream().anyMatch(needle -> haystack.contains(new String(needle, StandardCharsets.ISO_8859_1)));
    }

    /** A mark nobody else has. */
    public static String fresh(String kind) {
        return kind + new BigInteger(80, new java.security.SecureRandom()).toString(36);
    }
}
