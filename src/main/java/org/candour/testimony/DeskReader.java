package org.candour.testimony;

import java.util.Optional;
import org.candour.sealing.SealedBox;

/** Somebody at the desk who can open what is sealed to it. */
@FunctionalInterface
public interface DeskReader {

    /**
     * The words of a box; none when they do not hold that key or the box is not as it was sealed.
     *
     * @param generation of the desk's key it was sealed to
     * @param context the one it was sealed with
     */
    Optional<String> open(int generation, SealedBox box, String context);
}
