package org.candour.writing.returning;

import java.util.Optional;
import java.util.stream.Stream;
import org.candour.testimony.IfAbsent;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends about a guest post or topic of theirs. What was not sent is empty; nothing here has been checked.
 *
 * @param id which of them
 * @param title another title
 * @param words a message, or other words
 * @param absent what happens if they do not come back
 * @param sameAuthor anything when the page may name their earlier guest posts
 * @param seen the state of the piece on their page
 * @param sure anything when they have been asked once more
 */
public record PieceForm(@RestForm @Nullable String returnKey, @RestForm @Nullable String id, @RestForm @Nullable String title,
        @RestForm @Nullable String words, @RestForm @Nullable String absent, @RestForm @Nullable String sameAuthor,
        @RestForm @Nullable String seen, @RestForm @Nullable String sure) {

    /** Missing fields are empty ones. */
    public PieceForm {
        returnKey = Optional.ofNullable(returnKey).orElse("");
        id = Optional.ofNullable(id).orElse("");
        title = Optional.ofNullable(title).orElse("");
        words = Optional.ofNullable(words).orElse("");
        absent = Optional.ofNullable(absent).orElse("");
        sameAuthor = Optional.ofNullable(sameAuthor).orElse("");
        seen = Optional.ofNullable(seen).orElse("");
        sure = Optional.ofNullable(sure).orElse("");
    }

    boolean isSure() {
        return !sure.isEmpty();
    }

    boolean saysSameAuthor() {
        return !sameAuthor.isEmpty();
    }

    Optional<IfAbsent> chosenAbsent() {
        return Stream.of(IfAbsent.values()).filter(one -> one.name().equalsIgnoreCase(absent)).findFirst();
    }

    /** The state they saw; one that never was when it cannot be read. */
    int seenVersion() {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
