package org.candour.writing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Receiving;
import org.candour.posts.Post;
import org.candour.rules.Rulebook;
import org.candour.rules.Rules;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/** Reads a comment form for a thread: what it would look like, and what stands in its way. */
@Singleton
class Proofs {
    private final Receiving receiving;
    private final Slips slips;
    private final PenNames penNames;
    private final Refusing refusing;
    private final Rulebook rulebook;
    private final WritingWords say;

    Proofs(Receiving receiving, Slips slips, PenNames penNames, Refusing refusing, Rulebook rulebook, WritingWords say) {
        this.receiving = receiving;
        this.slips = slips;
        this.penNames = penNames;
        this.refusing = refusing;
        this.rulebook = rulebook;
        this.say = say;
    }

    Proof read(Post post, CommentForm form, Instant now) {
        List<Mistake> mistakes = new ArrayList<>();
        Slip slip = slips.of(post, form, now);
        if (slip.refused()) {
            mistakes.add(new Mistake("ownKey", say.keyNotGood()));
        }
        String name = penName(form, slip, mistakes);
        Comment answered = answered(post, form, mistakes).orElse(null);
        int unseen = Clean.unseen(form.words());
        Rules rules = rulebook.rules();
        if (form.sends() && !rules.answered(form.asked())) {
            mistakes.add(new Mistake("asked", say.wrongAnswer()));
        }
        Gate.Answer answer = rules.comment(form.words());
        if (answer instanceof Gate.Refused refused) {
            mistakes.add(0, refusing.at("words", refused));
            return proof(post, form, Clean.text(form.words()), null, unseen, name, answered, slip, mistakes);
        }
        String words = ((Gate.Accepted) answer).cleaned();
        return proof(post, form, words, receiving.render(post, words), unseen, name, answered, slip, mistakes);
    }

    private static Proof proof(Post post, CommentForm form, String words, @Nullable Rendered rendered, int unseen,
            String name, @Nullable Comment answered, Slip slip, List<Mistake> mistakes) {
        return new Proof(post, words, rendered, unseen, (int) words.chars().filter(c -> c == '\uFFFD').count(),
                name, answered, slip, form.keyIsKept(), Clean.line(form.asked()), mistakes);
    }

    /** What was typed beside the key of a pen name is not used, so nothing can be wrong with it. */
    private String penName(CommentForm form, Slip slip, List<Mistake> mistakes) {
        String name = PenNames.clean(form.penName());
        if (slip.signed()) {
            return name;
        }
        switch (penNames.judge(name)) {
            case TOO_LONG -> mistakes.add(new Mistake("penName", say.penNameTooLong(PenNames.LONGEST)));
            case OURS -> mistakes.add(new Mistake("penName", say.penNameOurs()));
            case MARKED -> mistakes.add(new Mistake("penName", say.penNameMarked()));
            case NOT_LETTERS -> mistakes.add(new Mistake("penName", say.penNameNotLetters()));
            case TAKEN_AS_IT_IS -> { }
        }
        return name;
    }

    private Optional<Comment> answered(Post post, CommentForm form, List<Mistake> mistakes) {
        if (form.replyTo().isEmpty()) {
            return Optional.empty();
        }
        Optional<Comment> answered = number(form.replyTo()).flatMap(number -> receiving.answered(post, number));
        if (answered.isEmpty()) {
            mistakes.add(new Mistake("words", say.nobodyToAnswer()));
        }
        return answered;
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
