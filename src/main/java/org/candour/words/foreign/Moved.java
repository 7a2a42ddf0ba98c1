package org.candour.words.foreign;

import java.util.Optional;

/** What was moved along with the words: where old links lead now, and which pictures came too. */
public interface Moved {

    /** The address here of what stood at that address there; none where it leads elsewhere and stays as it is. */
    Optional<String> link(String address);

    /** The address below {@code /media/} of that picture; none where it was not supplied. */
    Optional<String> picture(String address);

    /** Nothing else was moved. */
    static Moved nothing() {
        return new Moved() {
            @Override
            public Optional<String> link(String address) {
                return Optional.empty();
            }

            @Override
            public Optional<String> picture(String address) {
                return Optional.empty();
            }
        };
    }
}
