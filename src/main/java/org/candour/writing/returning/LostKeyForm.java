package org.candour.writing.returning;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks who lost their key. What was not sent is empty; nothing here has been checked.
 *
 * @param place which words: an address, or a post and a number
 * @param words why they should come down
 * @param homepage the field people leave empty
 */
public record LostKeyForm(@RestForm @Nullable String place, @RestForm @Nullable String words,
        @RestForm @Nullable String stamp, @RestForm @Nullable String homepage) {

    /** Missing fields are empty ones. */
    public LostKeyForm {
        place = Optional.ofNullable(place).orElse("");
        words = Optional.ofNullable(words).orElse("");
        stamp = Optional.ofNullable(stamp).orElse("");
        homepage = Optional.ofNullable(homepage).orElse("");
    }
}
