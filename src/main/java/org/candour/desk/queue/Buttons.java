package org.candour.desk.queue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form under a waiting comment, as it came in. What was not sent is empty; nothing here has been checked.
 *
 * @param decision which button
 * @param reason why it is turned down
 * @param gone whether its words are then destroyed
 * @param question to its writer
 * @param passage what is to be taken out: ticked, or typed, one on each line
 * @param instead what stands there then
 * @param version the state of the comment that the moderator had before them
 */
public record Buttons(@RestForm @Nullable String decision, @RestForm @Nullable String reason, @RestForm @Nullable String gone,
        @RestForm @Nullable String question, @RestForm @Nullable List<String> passage, @RestForm @Nullable String instead,
        @RestForm @Nullable Integer version) {
    /** Nothing is pressed or typed. */
    static final Buttons NONE = new Buttons(null, null, null, null, null, null, null);

    /** Missing fields are empty ones. */
    public Buttons {
        decision = Optional.ofNullable(decision).orElse("");
        reason = Optional.ofNullable(reason).orElse("");
        question = Optional.ofNullable(question).orElse("");
        passage = passage == null ? List.of() : passage.stream().filter(field -> !field.isBlank()).toList();
        instead = Optional.ofNullable(instead).orElse("");
    }

    /** Whether that phrase is among what is to be taken out. */
    public boolean ticked(String phrase) {
        return fields().contains(Clean.text(phrase));
    }

    /** What was typed beside the phrases that can be ticked. */
    public String typedPassages(List<String> phrases) {
        List<String> offered = phrases.stream().map(Clean::text).toList();
        return fields().stream().filter(field -> !offered.contains(field)).collect(Collectors.joining("\n"));
    }

    private List<String> fields() {
        return passage == null ? List.of() : passage.stream().map(Clean::text).toList();
    }

    /** The same under another comment: what was marked in the first does not stand there. */
    Buttons elsewhere() {
        return new Buttons(null, null, null, question, null, null, null);
    }
}
