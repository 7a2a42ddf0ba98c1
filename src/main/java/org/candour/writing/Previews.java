package org.candour.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.candour.comments.Comment;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.Page;
import org.candour.keys.Voice;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.words.Concerns;
import org.candour.words.Excerpt;
import org.jspecify.annotations.Nullable;

/** The page between writing and sending: the words as they will look, what they might give away, and the key. */
@Singleton
class Previews {
    private static final int OPENING = 80;

    private final WritingWords say;
    private final Concerns concerns;
    private final Concerned concerned;
    private final Claiming claiming;
    private final Rulebook rulebook;

    Previews(WritingWords say, Concerns concerns, Concerned concerned, Claiming claiming, Rulebook rulebook) {
        this.say = say;
        this.concerns = concerns;
        this.concerned = concerned;
        this.claiming = claiming;
        this.rulebook = rulebook;
    }

    /** The preview; 422 when something stands in the way. */
    Page page(Proof proof) {
        return page(proof, proof.mistakes().isEmpty() ? 200 : 422);
    }

    /** The site takes no more for now; the same page says when to try again. */
    Page full(Proof proof, Duration wait) {
        return page(proof, 429).tryAgainAfter(wait);
    }

    private Page page(Proof proof, int status) {
        String title = !proof.sendable() ? say.writeTitle() : say.previewTitle();
        Head head = Head.passing(proof.mistakes().isEmpty() ? title : say.error(title));
        return Page.html(new PreviewPage(head, title, proof, speaker(proof), voiceNotes(proof), notes(proof),
                found(proof), answered(proof.answered()), rulebook.rules().question()).render()).status(status);
    }

    private String speaker(Proof proof) {
        if (proof.slip().author()) {
            return say.author();
        }
        String name = proof.slip().signed() ? proof.slip().held() : proof.penName();
        return proof.slip().letter().map(Voice.Lettered::letters)
                .map(letters -> name.isEmpty() ? say.anonymousLettered(letters) : say.namedAndLettered(name, letters))
                .orElseGet(() -> name.isEmpty() ? say.anonymous() : name);
    }

    private List<String> voiceNotes(Proof proof) {
        Slip slip = proof.slip();
        if (slip.author()) {
            return List.of(say.willShowAuthor());
        }
        if (slip.signed()) {
            return proof.nameReplaced() ? List.of(say.willBeSigned(slip.held()), say.nameReplaced(proof.penName()))
                    : List.of(say.willBeSigned(slip.held()));
        }
        List<String> notes = new ArrayList<>();
        if (proof.sendable() && !proof.nobodysName().isEmpty() && claiming.held(proof.nobodysName())) {
            notes.add(say.nameHeld());
        }
        if (slip.letter().isPresent()) {
            notes.add(say.knownVoice(speaker(proof), slip.numbers()));
        } else if (!slip.numbers().isEmpty()) {
            notes.add(slip.numbers().contains(",") ? say.willShowSeveral(slip.numbers()) : say.willShow(slip.numbers()));
        }
        if (slip.own().stream().anyMatch(comment -> comment.number().isEmpty())) {
            notes.add(say.willShowWaiting());
        }
        return notes;
    }

    private List<String> notes(Proof proof) {
        List<String> notes = new ArrayList<>();
        if (proof.unseen() > 0) {
            notes.add(say.unseen(proof.unseen()));
        }
        if (proof.rendered() != null && proof.unread() > 0) {
            notes.add(say.unread(proof.unread()));
        }
        if (proof.rendered() != null && proof.rendered().plain()) {
            notes.add(say.plain());
        }
        return notes;
    }

    private List<Concerned.Phrase> found(Proof proof) {
        return proof.rendered() == null ? List.of() : concerned.of(concerns.in(proof.words()));
    }

    private static @Nullable Answered answered(@Nullable Comment comment) {
        return comment == null ? null
                : new Answered(comment.number().orElseThrow(), Excerpt.of(comment.words(), OPENING));
    }

    /** Whom it answers, with the first words. */
    record Answered(int number, String opening) {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(Head head, String title, Proof proof, String speaker, List<String> voiceNotes,
            List<String> notes, List<Concerned.Phrase> concerns, @Nullable Answered answered, String question) implements TemplateInstance {}
}
