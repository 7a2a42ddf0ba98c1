package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Receiving;
import org.candour.comments.pennames.Claiming;
import org.candour.comments.room.WaitingRoom;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.store.Durable;
import org.candour.testimony.Contributing;
import org.candour.words.Clean;
import org.candour.words.Excerpt;
import org.candour.words.Gate;
import org.candour.writing.Refusing;
import org.candour.writing.WordsBack;
import org.candour.writing.reports.OwnReports;

/** What the holder of a key can do to their own words. A wrong key and an unknown one are answered alike. */
@Singleton
class Returning {
    private static final int OPENING = 120;

    private final Receiving receiving;
    private final OwnWords ownWords;
    private final WordsBack wordsBack;
    private final Refusing refusing;
    private final Contributing contributing;
    private final Claiming claiming;
    private final Durable durable;
    private final Holders holders;
    private final OwnReports reports;
    private final OwnNotices ownNotices;
    private final Rulebook rulebook;
    private final WaitingRoom room;
    private final ReturnWords say;

    Returning(Receiving receiving, OwnWords ownWords, WordsBack wordsBack, Refusing refusing, Contributing contributing,
            Claiming claiming, Durable durable, Holders holders, OwnReports reports, OwnNotices ownNotices,
            Rulebook rulebook, WaitingRoom room, ReturnWords say) {
        this.receiving = receiving;
        this.ownWords = ownWords;
        this.wordsBack = wordsBack;
        this.refusing = refusing;
        this.contributing = contributing;
        this.claiming = claiming;
        this.durable = durable;
        this.holders = holders;
        this.reports = reports;
        this.ownNotices = ownNotices;
        this.rulebook = rulebook;
        this.room = room;
        this.say = say;
    }

    Page show(ReturnForm form) {
        return withKey(form, "", holder -> ownWords.page(holder, null));
    }

    Page answer(ReturnForm form) {
        return withWords(form, "answer", "/return/answer", say.answered(),
                (key, comment, words) -> receiving.answer(holders.digest(key), comment.id(), words));
    }

    Page mend(ReturnForm form) {
        return withWords(form, "mend", "/return/mending", say.mended(),
                (key, comment, words) -> receiving.mend(holders.digest(key), comment.id(), words));
    }

    private Page withWords(ReturnForm form, String field, String action, String done, Saying saying) {
        return withKey(form, action, holder -> {
            Optional<Comment> comment = holder.comment(form.id());
            if (comment.isEmpty()) {
                return wordsBack.notTaken(say.notYours(), form.words());
            }
            OwnWords.Typed typed = new OwnWords.Typed(comment.get().id(), field, form.words());
            Gate.Answer answer = rulebook.rules().comment(form.words());
            if (answer instanceof Gate.Accepted accepted) {
                if (!room.take(accepted.cleaned(), field.equals("mend") ? comment.get().words() : "")) {
                    return ownWords.page(holder, typed, say.queueFull());
                }
                try {
                    durable.write(() -> saying.say(holder.key(), comment.get(), accepted.cleaned()));
                } catch (Receiving.NotYours forgotten) {
                    return wordsBack.notTaken(say.notYours(), form.words());
                } catch (Comment.NotPossible decided) {
                    return wordsBack.notTaken(say.decidedMeanwhile(), form.words());
                }
                return left(holder, done, done);
            }
            return ownWords.page(holder, typed, refusing.at(field, (Gate.Refused) answer).sentence());
        });
    }

    Page withdraw(ReturnForm form) {
        return withKey(form, "", holder -> {
            Optional<Comment> chosen = holder.comment(form.id());
            if (chosen.isEmpty()) {
                return ownWords.page(holder, new OwnWords.Typed(0, "", ""), say.notYours());
            }
            Comment comment = chosen.get();
            if (comment.state() == CommentState.WITHDRAWN) {
                return ownWords.page(holder, say.alreadyDown());
            }
            if (comment.number().isPresent() && !form.isSure()) {
                return confirm(say.withdrawTitle(comment.number().get()), say.withdrawOnceMore(), say.withdrawSure(),
                        Excerpt.of(comment.words(), OPENING), "/return/withdrawal", holder.key(), String.valueOf(comment.id()));
            }
            try {
                durable.write(() -> receiving.withdraw(holders.digest(holder.key()), comment.id()));
            } catch (Receiving.NotYours gone) {
                return notice(say.withdrawnTitle(), say.withdrawnNow());
            }
            return left(holder, say.withdrawnTitle(), say.withdrawnNow());
        });
    }

    Page forget(ReturnForm form) {
        return withKey(form, "", holder -> {
            if (!form.isSure()) {
                String name = holder.penName() == null ? "" : " " + say.forgetPenName(holder.penName());
                return confirm(say.forgetTitle(), say.forgetOnceMore() + name, say.forgetSure(), "", "/return/forgetting", holder.key(), "");
            }
            String digest = holders.digest(holder.key());
            durable.write(() -> {
                receiving.forgetKey(digest);
                contributing.forgetKey(digest);
            });
            String name = holder.penName() == null ? "" : " " + say.forgottenPenName(holder.penName());
            return notice(say.forgottenTitle(), say.forgotten() + name);
        });
    }

    /** Answers the notices of complaint about one of their comments: they agree to removal, or do not. */
    Page answerNotice(ReturnForm form) {
        return withKey(form, "", holder -> {
            Optional<Comment> comment = holder.comment(form.id());
            if (comment.isEmpty()) {
                return ownWords.page(holder, new OwnWords.Typed(0, "", ""), say.notYours());
            }
            boolean taken = durable.write(() -> ownNotices.answer(comment.get(), form.says())).isPresent();
            return taken ? left(holder, say.notice(), say.noticeAnswered()) : ownWords.page(holder, say.noticeChoose());
        });
    }

    /** Gives the pen name up that the key holds; the key stays good for what was written with it. */
    Page giveUp(ReturnForm form) {
        return withKey(form, "", holder -> {
            String name = holder.penName();
            if (name == null) {
                return ownWords.page(holder, say.noPenName());
            }
            if (!form.isSure()) {
                return confirm(say.giveUpTitle(name), say.giveUpOnceMore(), say.giveUpSure(), "", "/return/pen-name", holder.key(), "");
            }
            durable.write(() -> claiming.giveUp(holders.digest(holder.key())));
            return left(holder, say.givenUpTitle(), say.givenUp(name));
        });
    }

    /** The key on a page of its own, to be printed and folded away. */
    Page card(ReturnForm form) {
        if (reports.holds(form.returnKey())) {
            return card(ReturnKey.read(form.returnKey()).orElseThrow());
        }
        return withKey(form, "", holder -> card(holder.key()));
    }

    private Page card(ReturnKey key) {
        return Page.html(new CardPage(Head.leavable(say.cardTitle()), key.shown()).render());
    }

    private Page withKey(ReturnForm form, String action, Function<Holder, Page> act) {
        try {
            Optional<Holder> holder = holders.find(form.returnKey());
            if (holder.isPresent()) {
                return act.apply(holder.get());
            }
            Optional<Page> report = action.isEmpty() ? reports.page(form.returnKey()) : Optional.empty();
            if (report.isPresent()) {
                return report.get();
            }
            return form.words().isBlank() ? holders.unknown(form.returnKey()) : wordsBack.notTaken(say.unknownKey(), form.words());
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again(action.isEmpty() ? "/return" : action, "words",
                    Map.of("returnKey", Clean.line(form.returnKey()), "id", Clean.line(form.id()))), form.words(), failure);
        }
    }

    /** What is left under the key after an act, which may be nothing. */
    private Page left(Holder before, String title, String done) {
        Holder now = holders.of(before.key());
        return now.holdsNothing() ? notice(title, done) : ownWords.page(now, done);
    }

    private Page confirm(String title, String sentence, String yes, String opening, String action, ReturnKey key, String id) {
        return Page.html(new ConfirmPage(Head.leavable(title), title, sentence, yes, opening, action, key.shown(), id).render());
    }

    private Page notice(String title, String sentence) {
        return Page.html(new NoticePage(Head.leavable(title), title, sentence).render());
    }

    private interface Saying {
        Comment say(ReturnKey key, Comment comment, String words);
    }

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmPage(Head head, String title, String sentence, String yes, String opening, String action, String key, String id)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoticePage(Head head, String title, String sentence) implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardPage(Head head, String key) implements TemplateInstance {}
}
