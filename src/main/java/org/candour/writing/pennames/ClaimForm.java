package org.candour.writing.pennames;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form of somebody who wants a pen name. What was not sent is empty; nothing here has been checked.
 *
 * @param penName as typed
 * @param returnKey the key that was on offer for it
 * @param kept anything when they say they have kept the key
 * @param homepage the field people leave empty
 */
public record ClaimForm(@RestForm @Nullable String penName, @RestForm @Nullable String returnKey, @RestForm @Nullable String kept,
        @RestForm @Nullable String stamp, @RestForm @Nullable String homepage) {

    /** Missing fields are empty ones. */
    public ClaimForm {
        penName = Optional.ofNullable(penName).orElse("");
        returnKey = Optional.ofNullable(returnKey).orElse("");
        kept = Optional.ofNullable(kept).orElse("");
        stamp = Optional.ofNullable(stamp).orElse("");
        homepage = Optional.ofNullable(homepage).orElse("");
    }

    boolean keyIsKept() {
        return !kept.isEmpty();
    }
}
