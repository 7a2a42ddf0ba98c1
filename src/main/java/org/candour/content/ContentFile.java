package org.candour.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of the folder as read: its text, and the hash by which it is known when it comes again.
 *
 * @param name its path below the content folder, with forward slashes
 * @param hash SHA-256 of its bytes, in hexadecimal
 */
public record ContentFile(String name, String hash, String text) {
    /** Larger than any post the desk would take. */
    static final int LARGEST = 2_000_000;

    /**
     * Reads one.
     *
     * @param name by which it is called from now on
     * @throws Fault.Found when it cannot be read as text of a bounded length
     */
    public static ContentFile read(ContentWords say, String name, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Fault.Found(1, say.tooLarge(LARGEST));
            }
            return of(say, name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Fault.Found(1, say.unreadable());
        }
    }

    static ContentFile of(ContentWords say, String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new ContentFile(name, hash(bytes), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Fault.Found(1, say.notUtf8());
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last part of its name, without the ending. */
    String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.substring(0, last.indexOf('.'));
    }
}
