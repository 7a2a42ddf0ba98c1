package org.candour.writing.returning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.store.Durable;
import org.candour.testimony.Contributing;
import org.candour.testimony.DeskSeal;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyState;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.writing.Mistake;
import org.candour.writing.Refusing;
import org.candour.writing.WordsBack;
import org.candour.writing.guestposts.Draft;
import org.candour.writing.guestposts.Manuscript;
import org.candour.writing.guestposts.Manuscripts;

/** The acts of a key's holder on a guest post or topic: answer, amend, agree, wish, stand alone, withdraw. */
@Singleton
class PieceActs {
    private final Contributing contributing;
    private final DeskSeals seals;
    private final Manuscripts manuscripts;
    private final OwnWords ownWords;
    private final Holders holders;
    private final WordsBack wordsBack;
    private final Refusing refusing;
    private final Durable durable;
    private final PieceWords say;
    private final ReturnWords returning;

    PieceActs(Contributing contributing, DeskSeals seals, Manuscripts manuscripts, OwnWords ownWords, Holders holders,
            WordsBack wordsBack, Refusing refusing, Durable durable, PieceWords say, ReturnWords returning) {
        this.contributing = contributing;
        this.seals = seals;
        this.manuscripts = manuscripts;
        this.ownWords = ownWords;
        this.holders = holders;
        this.wordsBack = wordsBack;
        this.refusing = refusing;
        this.durable = durable;
        this.say = say;
        this.returning = returning;
    }

    /** Words for the keeper: an answer, a wish for another edition, or anything else. */
    Page answer(PieceForm form) {
        return with(form, "answer", (holder, piece) -> {
            OwnPieces.Typed typed = new OwnPieces.Typed(piece.id(), "answer", "", form.words());
            Gate.Answer answer = Gate.comment(form.words());
            if (answer instanceof Gate.Refused refused) {
                return ownWords.page(holder, typed, List.of(refusing.at(typed.id("answer", holder), refused)));
            }
            String words = ((Gate.Accepted) answer).cleaned();
            return sealed(form, seal -> contributing.answer(digest(holder), piece.id(), words, seal), holder, say.answered());
        });
    }

    Page amend(PieceForm form) {
        return with(form, "amendment", (holder, piece) -> {
            OwnPieces.Typed typed = new OwnPieces.Typed(piece.id(), "amend", form.title(), form.words());
            Manuscript manuscript = manuscripts.read(Draft.of(form.title(), form.words()), piece.kind());
            if (!manuscript.mistakes().isEmpty()) {
                return ownWords.page(holder, typed, manuscript.mistakes().stream()
                        .map(mistake -> new Mistake(typed.id(mistake.field(), holder), mistake.sentence())).toList());
            }
            return sealed(form, seal -> contributing.amend(digest(holder), piece.id(), manuscript.piece(), seal), holder, say.amended());
        });
    }

    Page agree(PieceForm form) {
        return with(form, "agreement", (holder, piece) -> {
            if (!form.seen().isEmpty() && piece.state() == TestimonyState.AGREED) {
                return ownWords.page(holder, say.agreedNow());
            }
            durable.write(() -> contributing.agree(digest(holder), piece.id(), form.seenVersion()));
            return ownWords.page(holders.of(holder.key()), say.agreedNow());
        });
    }

    Page wish(PieceForm form) {
        return with(form, "wish", (holder, piece) -> {
            if (form.chosenAbsent().isEmpty()) {
                OwnPieces.Typed typed = OwnPieces.Typed.NOTHING;
                return ownWords.page(holder, typed, List.of(new Mistake("main", say.wishMissing())));
            }
            durable.write(() -> contributing.choose(digest(holder), piece.id(), form.chosenAbsent().get(), form.saysSameAuthor()));
            return ownWords.page(holders.of(holder.key()), say.wished());
        });
    }

    /** Its page names no earlier guest post any more; asked twice, it is no other. */
    Page standAlone(PieceForm form) {
        return with(form, "same-author", (holder, piece) -> {
            durable.write(() -> contributing.standAlone(digest(holder), piece.id()));
            return ownWords.page(holders.of(holder.key()), say.standsAlone());
        });
    }

    Page withdraw(PieceForm form) {
        return with(form, "withdrawal", (holder, piece) -> {
            if (piece.state() == TestimonyState.WITHDRAWN) {
                return ownWords.page(holder, say.alreadyWithdrawn());
            }
            if (!form.isSure()) {
                return Page.html(new Returning.ConfirmPage(Head.leavable(say.withdrawTitle()), say.withdrawTitle(),
                        piece.state() == TestimonyState.PUBLISHED ? say.withdrawPublished() : say.withdrawOnceMore(), say.withdrawSure(), "",
                        "/return/piece/withdrawal", holder.key().shown(), form.id()).render());
            }
            durable.write(() -> contributing.withdraw(digest(holder), piece.id()));
            return ownWords.page(holders.of(holder.key()), say.withdrawnNow());
        });
    }

    private Page sealed(PieceForm form, Consumer<DeskSeal> act, Holder holder, String done) {
        Optional<DeskSeal> seal = seals.current();
        if (seal.isEmpty()) {
            return wordsBack.notTaken(say.nobodyToRead(), form.words()).status(503);
        }
        durable.write(() -> act.accept(seal.get()));
        return ownWords.page(holders.of(holder.key()), done);
    }

    private Page with(PieceForm form, String act, BiFunction<Holder, Testimony, Page> page) {
        try {
            Optional<Holder> holder = holders.find(form.returnKey());
            if (holder.isEmpty()) {
                return form.words().isBlank() ? holders.unknown(form.returnKey()) : wordsBack.notTaken(returning.unknownKey(), form.words());
            }
            Optional<Testimony> piece = holder.get().piece(form.id());
            return piece.isEmpty() ? wordsBack.notTaken(say.notYours(), form.words()) : page.apply(holder.get(), piece.get());
        } catch (Contributing.NotYours gone) {
            return wordsBack.notTaken(say.notYours(), form.words());
        } catch (Testimony.NotPossible meanwhile) {
            return wordsBack.notTaken(say.meanwhile(), form.words());
        } catch (RuntimeException failure) {
            return wordsBack.storeFailed(new WordsBack.Again("/return/piece/" + act, "words", Map.of(
                    "returnKey", Clean.line(form.returnKey()), "id", Clean.line(form.id()), "title", Clean.line(form.title()),
                    "absent", Clean.line(form.absent()), "sameAuthor", Clean.line(form.sameAuthor()), "seen", Clean.line(form.seen()), "sure", Clean.line(form.sure()))),
                    form.words(), failure);
        }
    }

    private String digest(Holder holder) {
        return holders.digest(holder.key());
    }
}
