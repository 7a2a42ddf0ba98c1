package org.candour.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they are typed, nothing of them checked: lists have one entry on each line.
 *
 * @param heldWords words or a phrase, and behind a bar why they are looked at twice
 * @param reasons for not publishing, the preset first, and behind a bar what the writer reads besides
 * @param question asked before a comment is sent; empty for none
 * @param answers any of which is right
 */
public record Draft(@Nullable String heldWords, @Nullable String swearing, @Nullable String reasons, @Nullable String mostLinks,
        @Nullable String mostCharacters, @Nullable String question, @Nullable String answers) {

    /** Missing fields are empty ones. */
    public Draft {
        heldWords = Optional.ofNullable(heldWords).orElse("");
        swearing = Optional.ofNullable(swearing).orElse("");
        reasons = Optional.ofNullable(reasons).orElse("");
        mostLinks = Optional.ofNullable(mostLinks).orElse("").strip();
        mostCharacters = Optional.ofNullable(mostCharacters).orElse("").strip();
        question = Optional.ofNullable(question).orElse("");
        answers = Optional.ofNullable(answers).orElse("");
    }

    String text(Rule.Name name) {
        return Optional.ofNullable(switch (name) {
            case HELD_WORDS -> heldWords;
            case SWEARING -> swearing;
            case REASONS -> reasons;
            case MOST_LINKS -> mostLinks;
            case MOST_CHARACTERS -> mostCharacters;
            case QUESTION -> question;
            case ANSWERS -> answers;
        }).orElse("");
    }
}
