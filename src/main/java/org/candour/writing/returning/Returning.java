package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Receiving;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.candour.words.Excerpt;
import org.candour.words.Gate;
import org.candour.writing.Mistake;
import org.candour.writing.Refusing;
import org.candour.writing.WordsBack;
import org.candour.writing.WritingWords;

/** What the holder of a key can do to their own words. A wrong key and an unknown one are answered alike. */
@Singleton
class Returning {
    private static final int OPENING = 120;

    private final Receiving receiving;
    private final OwnWords ownWords;
    private final WordsBack wordsBack;
    private final Refusing refusing;
    private final Durable durable;
    private final SiteSecret secret;
    private final ReturnWords say;
    private final WritingWords writing;

    Returning(Receiving receiving, OwnWords ownWords, WordsBack wordsBack, Refusing refusing, Durable durable,
            SiteSecret secret, ReturnWords say, WritingWords writing) {
        this.receiving = receiving;
        this.ownWords = ownWords;
        this.wordsBack = wordsBack;
        this.refusing = refusing;
        this.durable = durable;
        this.secret = secret;
        this.say = say;
        this.writing = writing;
    }

    Page show(ReturnForm form) {
        return withKey(form, "", (key, own) -> ownWords.page(key, own, null));
    }

    Page answer(ReturnForm form) {
        return withWords(form, "answer", "/return/answer", say.answered(),
                (key, comment, words) -> receiving.answer(digest(key), comment.id(), words));
    }

    Page mend(ReturnForm form) {
        return withWords(form, "mend", "/return/mending", say.mended(),
                (key, comment, words) -> receiving.mend(digest(key), comment.id(), words));
    }

    private Page withWords(ReturnForm form, String field, String action, String done, Saying saying) {
        return withKey(form, action, (key, own) -> {
            Optional<Comment> comment = chosen(own, form);
            if (comment.isEmpty()) {
                return wordsBack.notTaken(say.notYours(), form.words());
            }
            OwnWords.Typed typed = new OwnWords.Typed(comment.get().id(), field, form.words());
            if (Gate.comment(form.words()) instanceof Gate.Accepted accepted) {
                try {
                    durable.write(() -> saying.say(key, comment.get(), accepted.cleaned()));
                } catch (Receiving.NotYours forgotten) {
                    return wordsBack.notTaken(say.notYours(), form.words());
                } catch (Comment.NotPossible decided) {
                    return wordsBack.notTaken(say.decidedMeanwhile(), form.words());
                }
                List<Comment> left = own(key);
                return left.isEmpty() ? notice(done, done) : ownWords.page(key, left, done);
            }
            Gate.Refused refused = (Gate.Refused) Gate.comment(form.words());
            return ownWords.page(key, own, typed, refusing.at(field, refused).sentence());
        });
    }

    Page withdraw(ReturnForm form) {
        return withKey(form, "", (key, own) -> {
            Optional<Comment> chosen = chosen(own, form);
            if (chosen.isEmpty()) {
                return ownWords.page(key, own, new OwnWords.Typed(0, "", ""), say.notYours());
            }
            Comment comment = chosen.get();
            if (comment.state() == CommentState.WITHDRAWN) {
                return ownWords.page(key, own, say.alreadyDown());
            }
            if (comment.number().isPresent() && !form.isSure()) {
                return confirm(say.withdrawTitle(comment.number().get()), say.withdrawOnceMore(),
                        Excerpt.of(comment.words(), OPENING), "/return/withdrawal", key, String.valueOf(comment.id()));
            }
            try {
                durable.write(() -> receiving.withdraw(digest(key), comment.id()));
            } catch (Receiving.NotYours gone) {
                return notice(say.withdrawnTitle(), say.withdrawnNow());
            }
            List<Comment> left = own(key);
            return left.isEmpty() ? notice(say.withdrawnTitle(), say.withdrawnNow()) : ownWords.page(key, left, say.withdrawnNow());
        });
    }

    Page forget(ReturnForm form) {
        return withKey(form, "", (key, own) -> {
            if (!form.isSure()) {
                return confirm(say.forgetTitle(), say.forgetOnceMore(), "", "/return/forgetting", key, "");
            }
            durable.write(() -> receiving.forgetKey(digest(key)));
            return notice(say.forgottenTitle(), say.forgotten());
        });
    }

    private Page withKey(ReturnForm form, String action, BiFunction<ReturnKey, List<Comment>, Page> act) {
        try {
            Optional<ReturnKey> key = ReturnKey.read(form.returnKey());
            List<Comment> own = key.map(this::own).orElse(List.of());
            if (!own.isEmpty()) {
                return act.apply(key.get(), own);
            }
            return form.words().isBlank() ? unknown() : wordsBack.notTaken(say.unknownKey(), form.words());
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again(action.isEmpty() ? "/return" : action, "words",
                    Map.of("returnKey", Clean.line(form.returnKey()), "id", Clean.line(form.id()))), form.words(), failure);
        }
    }

    private Page unknown() {
        List<Mistake> mistakes = List.of(new Mistake("returnKey", say.unknownKey()));
        return Page.html(new ReturnPages.KeyPage(Head.passing(writing.error(say.keyTitle())), mistakes).render()).status(422);
    }

    private List<Comment> own(ReturnKey key) {
        return receiving.ofKey(digest(key));
    }

    private String digest(ReturnKey key) {
        return secret.digest(key).hex();
    }

    private static Optional<Comment> chosen(List<Comment> own, ReturnForm form) {
        return own.stream().filter(comment -> String.valueOf(comment.id()).equals(form.id())).findFirst();
    }

    private Page confirm(String title, String sentence, String opening, String action, ReturnKey key, String id) {
        return Page.html(new ConfirmPage(Head.passing(title), title, sentence, opening, action, key.shown(), id).render());
    }

    private Page notice(String title, String sentence) {
        return Page.html(new NoticePage(Head.passing(title), title, sentence).render());
    }

    private interface Saying {
        Comment say(ReturnKey key, Comment comment, String words);
    }

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmPage(Head head, String title, String sentence, String opening, String action, String key, String id)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticePage(Head head, String title, String sentence) implements TemplateInstance {}
}
