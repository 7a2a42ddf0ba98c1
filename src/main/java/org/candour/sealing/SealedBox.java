package org.candour.sealing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * Words sealed to one key, in one place. Its length tells only which of a few sizes the words fit in: 1, 4, 16 or 64 kB
 * of UTF-8, or a multiple of 64 kB; the text is a third longer than that.
 *
 * @param text as it lies in a column; whatever is no box at all opens with no key
 */
public record SealedBox(String text) {
    private static final String EDITION = "1.";
    private static final int ENCAPSULATION = 32;
    private static final byte[] NOTHING_BESIDE = {};
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    /**
     * Seals words.
     *
     * @param words any text; a lone half of a surrogate pair, which is no character, comes back as U+FFFD
     * @param context where the box belongs, such as the table, row and column: opened as anything else it is refused
     */
    public static SealedBox seal(String words, SealingKey to, String context) {
        return sealed(utf8(words), to, "words/" + context);
    }

    /** Seals a private half for the holder of another key; opened by {@link #openKey}. */
    public static SealedBox seal(OpeningKey key, SealingKey to, String context) {
        return sealed(key.bytes(), to, "key/" + context);
    }

    private static SealedBox sealed(byte[] content, SealingKey to, String place) {
        try {
            HPKEContextWithEncapsulation sender = Suite.hpke().setupBaseS(to.point(), Suite.label("box/" + place));
            byte[] ciphertext = sender.seal(NOTHING_BESIDE, Padding.around(content));
            byte[] encapsulation = sender.getEncapsulation();
            return new SealedBox(EDITION + Armour.of(ByteBuffer.allocate(encapsulation.length + ciphertext.length)
                    .put(encapsulation).put(ciphertext).array()));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing never fails so", e);
        }
    }

    /**
     * The words.
     *
     * @param context the same as when they were sealed
     * @throws NotOurs for another key, another context, or a box that is not as it was sealed
     */
    public String open(OpeningKey key, String context) throws NotOurs {
        return new String(opened(key, "words/" + context), StandardCharsets.UTF_8);
    }

    /**
     * The private half that was sealed.
     *
     * @throws NotOurs for another key, another context, or a box that is not as it was sealed
     */
    public OpeningKey openKey(OpeningKey key, String context) throws NotOurs {
        return OpeningKey.read(opened(key, "key/" + context)).orElseThrow(NotOurs::new);
    }

    private byte[] opened(OpeningKey key, String place) throws NotOurs {
        byte[] all = bytes();
        byte[] encapsulation = Arrays.copyOf(all, ENCAPSULATION);
        byte[] ciphertext = Arrays.copyOfRange(all, ENCAPSULATION, all.length);
        try {
            byte[] padded = Suite.hpke().setupBaseR(encapsulation, key.pair(), Suite.label("box/" + place))
                    .open(NOTHING_BESIDE, ciphertext);
            return Padding.off(padded).orElseThrow(NotOurs::new);
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException refused) {
            throw new NotOurs();
        }
    }

    private byte[] bytes() throws NotOurs {
        if (!text.startsWith(EDITION)) {
            throw new NotOurs();
        }
        return Armour.read(text.substring(EDITION.length())).filter(all -> all.length >= ENCAPSULATION).orElseThrow(NotOurs::new);
    }

    /** By hand, because Java would put a question mark in place of half a pair, which somebody could have typed. */
    private static byte[] utf8(String words) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT).encode(CharBuffer.wrap(words));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("everything is replaced", e);
        }
    }

    /** Not the text: it may be long, and it belongs in a column and not in a log. */
    @Override
    public String toString() {
        return "SealedBox";
    }
}
