package org.candour.staff.keys;

import java.util.Map;
import java.util.Optional;
import org.candour.sealing.NotOurs;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealedBox;

/** Whether somebody at the desk can read what is sealed to it. */
public sealed interface Opening {

    /**
     * They can.
     *
     * @param keys the private halves they hold, by generation; a keeper let in late or after a loss may lack some
     */
    record Opened(Map<Integer, OpeningKey> keys) implements Opening {

        /**
         * The words of a box.
         *
         * @param generation of the desk's key it was sealed to
         * @param context the one it was sealed with
         * @return none when they do not hold that key, or the box is not as it was sealed
         */
        public Optional<String> open(int generation, SealedBox box, String context) {
            OpeningKey key = keys.get(generation);
            try {
                return key == null ? Optional.empty() : Optional.of(box.open(key, context));
            } catch (NotOurs refused) {
                return Optional.empty();
            }
        }

        /** Whether they hold that key. */
        public boolean holds(int generation) {
            return keys.containsKey(generation);
        }
    }

    /** They cannot. */
    record Shut(Why why) implements Opening {}

    /** Why somebody cannot read what is sealed. */
    enum Why {
        /** Only keepers have keys. */
        NOT_A_KEEPER,
        /** The session began before this keeper had a pair: at the next sign-in it opens. */
        SIGN_IN_AGAIN,
        /** They have not typed a code in this session lately. */
        CODE_FIRST,
        /** Another keeper, or a recovery code of an earlier account, must let them in. */
        NOT_LET_IN
    }
}
