package org.candour.writing;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The comment form as it came in. What was not sent is empty; nothing here has been checked.
 *
 * @param words as typed
 * @param replyTo number of the comment it answers, as typed
 * @param returnKey as typed
 * @param offered the key this form once put on offer, whatever stands in {@code returnKey} by now
 * @param kept anything when the writer says they have kept the key
 * @param signed the pen name its preview said it will be signed with; it gives nothing, but without it nothing is sent
 * @param step {@code send}, or else it is a preview
 * @param asked the answer to the keeper's question, as typed
 * @param homepage the field people leave empty
 */
public record CommentForm(@RestForm @Nullable String words, @RestForm @Nullable String penName,
        @RestForm @Nullable String replyTo, @RestForm @Nullable String returnKey, @RestForm @Nullable String offered,
        @RestForm @Nullable String kept, @RestForm @Nullable String signed, @RestForm @Nullable String step,
        @RestForm @Nullable String stamp, @RestForm @Nullable String homepage,
        @RestForm @Nullable String asked) {

    /** Missing fields are empty ones. */
    public CommentForm {
        words = Optional.ofNullable(words).orElse("");
        penName = Optional.ofNullable(penName).orElse("");
        replyTo = Optional.ofNullable(replyTo).orElse("").strip();
        returnKey = Optional.ofNullable(returnKey).orElse("");
        offered = Optional.ofNullable(offered).orElse("");
        kept = Optional.ofNullable(kept).orElse("");
        signed = Optional.ofNullable(signed).orElse("");
        step = Optional.ofNullable(step).orElse("");
        stamp = Optional.ofNullable(stamp).orElse("");
        asked = Optional.ofNullable(asked).orElse("");
        homepage = Optional.ofNullable(homepage).orElse("");
    }

    boolean sends() {
        return step.equals("send");
    }

    boolean keyIsKept() {
        return !kept.isEmpty();
    }
}
