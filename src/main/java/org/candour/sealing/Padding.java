package org.candour.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the length of what is sealed tell little: 1, 4, 16 or 64 kB, and above that whole multiples of 64 kB. The true
 * length stands first, in four bytes.
 */
final class Padding {
    private static final int[] SIZES = {1 << 10, 4 << 10, 16 << 10, 64 << 10};
    private static final int STEP = 64 << 10;

    private Padding() {}

    static byte[] around(byte[] content) {
        return ByteBuffer.allocate(size(Integer.BYTES + content.length)).putInt(content.length).put(content).array();
    }

    private static int size(int needed) {
        return Arrays.stream(SIZES).filter(size -> needed <= size).findFirst()
                .orElse(Math.multiplyExact((needed + STEP - 1) / STEP, STEP));
    }

    /** The content; none when there is no such length in it. */
    static Optional<byte[]> off(byte[] padded) {
        if (padded.length < Integer.BYTES) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(padded).getInt();
        return length < 0 || length > padded.length - Integer.BYTES ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length));
    }
}
