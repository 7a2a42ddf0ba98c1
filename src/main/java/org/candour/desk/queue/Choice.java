package org.candour.desk.queue;

import java.util.List;
import java.util.function.Supplier;
import org.candour.decisions.Decision;
import org.candour.desk.Typed;
import org.candour.rules.Rules;
import org.candour.words.Clean;
import org.candour.words.Redaction;
import org.jspecify.annotations.Nullable;

/** What a moderator chose with the buttons under a waiting comment, or under many. */
public sealed interface Choice {
    /** The most characters of a question. */
    int LONGEST_QUESTION = 4_000;
    /** The most characters of what stands instead of a passage. */
    int LONGEST_INSTEAD = 200;

    /** They decided. */
    record Decided(Decision decision) implements Choice {}

    /** Later. */
    record Skip() implements Choice {}

    /** Kept in mind for a post; it waits as before. */
    record Tray() implements Choice {}

    /** The form goes back. */
    record Mistaken(Fault fault, int count) implements Choice {}

    /** What can be wrong with it. */
    enum Fault { NO_CHOICE, NO_REASON, NO_QUESTION, QUESTION_LONG, NO_PASSAGE, INSTEAD_LONG, PASSAGES_MARKED }

    /**
     * Reads the form.
     *
     * @param words of the comment, to tell one passage of several lines from several passages; asked for only then
     * @param rules the keeper's, with the reasons to choose from
     * @param preset what stands instead of passages where nothing was typed
     */
    static Choice read(Buttons pressed, Supplier<String> words, Rules rules, String preset) {
        return switch (Typed.text(pressed.decision())) {
            case "publish" -> pressed.passage().isEmpty() ? new Decided(new Decision.Publish()) : new Mistaken(Fault.PASSAGES_MARKED, 0);
            case "redact" -> redact(pressed, words, preset);
            case "decline" -> decline(Typed.text(pressed.reason()), pressed.gone() != null, rules);
            case "ask" -> ask(Clean.text(Typed.text(pressed.question())));
            case "skip" -> new Skip();
            case "tray" -> new Tray();
            default -> new Mistaken(Fault.NO_CHOICE, 0);
        };
    }

    private static Choice redact(Buttons pressed, Supplier<String> words, String preset) {
        List<String> passages = Redaction.read(pressed.passage(), words.get());
        String instead = Clean.line(Typed.text(pressed.instead()));
        if (passages.isEmpty()) {
            return new Mistaken(Fault.NO_PASSAGE, 0);
        }
        return instead.length() > LONGEST_INSTEAD ? new Mistaken(Fault.INSTEAD_LONG, instead.length())
                : new Decided(new Decision.Redaction(passages, instead.isEmpty() ? preset : instead));
    }

    /** The same of a form that decides on many at once: they are published, turned down or skipped. */
    public static Choice ofMany(@Nullable String decision, @Nullable String reason, boolean gone, Rules rules) {
        return switch (Typed.text(decision)) {
            case "publish" -> new Decided(new Decision.Publish());
            case "decline" -> decline(Typed.text(reason), gone, rules);
            case "skip" -> new Skip();
            default -> new Mistaken(Fault.NO_CHOICE, 0);
        };
    }

    private static Choice decline(String reason, boolean gone, Rules rules) {
        return rules.reason(reason).<Choice>map(chosen -> new Decided(new Decision.Decline(chosen, gone)))
                .orElseGet(() -> new Mistaken(Fault.NO_REASON, 0));
    }

    private static Choice ask(String question) {
        if (question.isBlank()) {
            return new Mistaken(Fault.NO_QUESTION, 0);
        }
        return question.length() <= LONGEST_QUESTION ? new Decided(new Decision.Ask(question))
                : new Mistaken(Fault.QUESTION_LONG, question.length());
    }
}
