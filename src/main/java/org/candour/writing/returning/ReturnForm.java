package org.candour.writing.returning;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who came back with a key. What was not sent is empty; nothing here has been checked.
 *
 * @param id which of their comments
 * @param words an answer, or other words
 * @param says {@code agree} or {@code stand}, to a notice of complaint
 * @param sure anything when they have been asked once more
 */
public record ReturnForm(@RestForm @Nullable String returnKey, @RestForm @Nullable String id,
        @RestForm @Nullable String words, @RestForm @Nullable String sure, @RestForm @Nullable String says) {

    /** Missing fields are empty ones. */
    public ReturnForm {
        returnKey = Optional.ofNullable(returnKey).orElse("");
        id = Optional.ofNullable(id).orElse("");
        words = Optional.ofNullable(words).orElse("");
        sure = Optional.ofNullable(sure).orElse("");
        says = Optional.ofNullable(says).orElse("");
    }

    boolean isSure() {
        return !sure.isEmpty();
    }
}
