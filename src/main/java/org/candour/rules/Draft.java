package org.candour.rules;

import java.util.List;
import java.util.Map;
import org.candour.words.Clean;
import org.jspecify.annotations.Nullable;

/**
 * Rules as they are typed, nothing of them checked: lists have one entry on each line.
 *
 * @param heldWords words or a phrase, and behind a bar why they are looked at twice
 * @param reasons for not publishing, the preset first, and behind a bar what the writer reads besides
 * @param question asked before a comment is sent; empty for none
 * @param answers any of which is right
 * @param threadMode in which the threads of new posts begin; empty for open
 */
public record Draft(@Nullable String heldWords, @Nullable String swearing, @Nullable String reasons, @Nullable String mostLinks,
        @Nullable String mostCharacters, @Nullable String question, @Nullable String answers, @Nullable String threadMode) {

    /** Missing fields are empty ones, and what cannot be seen is left out. */
    public Draft {
        heldWords = clean(heldWords);
        swearing = clean(swearing);
        reasons = clean(reasons);
        mostLinks = clean(mostLinks).strip();
        mostCharacters = clean(mostCharacters).strip();
        question = clean(question);
        answers = clean(answers);
        threadMode = clean(threadMode).strip();
    }

    /** One in which new threads begin open. */
    public Draft(@Nullable String heldWords, @Nullable String swearing, @Nullable String reasons, @Nullable String mostLinks,
            @Nullable String mostCharacters, @Nullable String question, @Nullable String answers) {
        this(heldWords, swearing, reasons, mostLinks, mostCharacters, question, answers, null);
    }

    /** These reasons and nothing else. */
    public static Draft ofReasons(List<String> reasons) {
        return of(Map.of(Ruled.REASONS, String.join("\n", reasons)));
    }

    static Draft of(Map<Ruled, String> texts) {
        return new Draft(texts.get(Ruled.HELD_WORDS), texts.get(Ruled.SWEARING), texts.get(Ruled.REASONS), texts.get(Ruled.MOST_LINKS),
                texts.get(Ruled.MOST_CHARACTERS), texts.get(Ruled.QUESTION), texts.get(Ruled.ANSWERS), texts.get(Ruled.THREAD_MODE));
    }

    String text(Ruled what) {
        return clean(switch (what) {
            case HELD_WORDS -> heldWords;
            case SWEARING -> swearing;
            case REASONS -> reasons;
            case MOST_LINKS -> mostLinks;
            case MOST_CHARACTERS -> mostCharacters;
            case QUESTION -> question;
            case ANSWERS -> answers;
            case THREAD_MODE -> threadMode;
        });
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : Clean.text(typed);
    }
}
