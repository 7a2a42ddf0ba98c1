package org.candour.desk.queue;

import java.util.List;
import org.candour.decisions.Decision;
import org.candour.desk.Typed;
import org.candour.words.Clean;
import org.jspecify.annotations.Nullable;

/** What a moderator chose with the buttons under a waiting comment. */
sealed interface Choice {
    /** The most characters of a question. */
    int LONGEST_QUESTION = 4_000;

    /** They decided. */
    record Decided(Decision decision) implements Choice {}

    /** Later. */
    record Skip() implements Choice {}

    /** The form goes back. */
    record Mistaken(Fault fault, int count) implements Choice {}

    /** What can be wrong with it. */
    enum Fault { NO_CHOICE, NO_REASON, NO_QUESTION, QUESTION_LONG }

    /**
     * Reads the form.
     *
     * @param gone whether the words of a declined comment are destroyed with the decision
     * @param reasons the keeper's, the first of which stands where none was chosen
     */
    static Choice read(@Nullable String decision, @Nullable String reason, @Nullable String question, boolean gone,
            List<String> reasons) {
        return switch (Typed.text(decision)) {
            case "publish" -> new Decided(new Decision.Publish());
            case "decline" -> decline(Typed.text(reason), gone, reasons);
            case "ask" -> ask(Clean.text(Typed.text(question)));
            case "skip" -> new Skip();
            default -> new Mistaken(Fault.NO_CHOICE, 0);
        };
    }

    private static Choice decline(String reason, boolean gone, List<String> reasons) {
        String chosen = reason.isBlank() ? reasons.get(0) : reason;
        return reasons.contains(chosen) ? new Decided(new Decision.Decline(chosen, gone)) : new Mistaken(Fault.NO_REASON, 0);
    }

    private static Choice ask(String question) {
        if (question.isBlank()) {
            return new Mistaken(Fault.NO_QUESTION, 0);
        }
        return question.length() <= LONGEST_QUESTION ? new Decided(new Decision.Ask(question))
                : new Mistaken(Fault.QUESTION_LONG, question.length());
    }
}
