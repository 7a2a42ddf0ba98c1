package org.candour.keys;

import java.util.Optional;

/**
 * Who is speaking, inside one thread and nowhere else. Only the fact: how it is said ("Anonymous B") belongs to the
 * message bundle.
 */
public sealed interface Voice {

    /** Somebody. */
    record Anonymous() implements Voice {}

    /**
     * Somebody who has shown by their return key that they speak again in this thread.
     *
     * @param ordinal the order in which voices of this thread were first told apart, from 1
     */
    record Lettered(int ordinal) implements Voice {

        /** Takes 1 or more; anything else is an {@link IllegalArgumentException}. */
        public Lettered {
            if (ordinal < 1) {
                throw new IllegalArgumentException("voices are counted from 1");
            }
        }

        /**
         * B for the first, then C … Z, AA, AB …: letters are for people, numbers for comments. There is no A, which
         * beside so many plain anonymous ones would read as an article or as the first of them.
         */
        public String letters() {
            StringBuilder letters = new StringBuilder();
            for (int left = ordinal + 1; left > 0; left = (left - 1) / 26) {
                letters.append((char) ('A' + (left - 1) % 26));
            }
            return letters.reverse().toString();
        }

        /** The voice with these letters; none where no voice has them. */
        public static Optional<Lettered> read(String letters) {
            if (!letters.matches("[A-Z]{1,5}") || letters.equals("A")) {
                return Optional.empty();
            }
            return Optional.of(new Lettered(letters.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1));
        }
    }

    /**
     * A name the writer typed.
     *
     * @param name the name as it is shown
     */
    record PenName(String name) implements Voice {}

    /** Whoever wrote the post this thread stands under, shown by the guest post's key. */
    record Author() implements Voice {}

    /** The keeper of the blog, by the name the site gives its keeper. */
    record Keeper() implements Voice {}

    /**
     * Words that were said in another place and added by the keeper.
     *
     * @param origin where they come from
     */
    record Elsewhere(String origin) implements Voice {}
}
