package org.candour.moving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Standing;
import org.candour.moving.repairs.Offer;
import org.candour.words.Cited;

/**
 * Carries a plan out: first every post, so that links find them, then the threads, then what posts point to. Words are
 * written by two threads while a third puts the ones before them into the store, some hundreds at a time.
 */
final class Settling {
    private static final int POSTS = 50;
    /** More at a time would live long enough to be taken for what stays, and a small heap be searched through for it all the time. */
    private static final int COMMENTS = 500;
    private static final int HANDS = 2;
    /** Batches that are written before they can be put away. */
    private static final int AHEAD = 1;

    private final Plan plan;
    private final Writer writer;
    private final Report report;
    private final Orders orders;
    private final Storing storing;
    private final MovingWords say;
    private final LongConsumer progress;
    private final List<Pointing> pointing = new ArrayList<>();
    private final Set<Long> appearing = new HashSet<>();
    private long settled;

    /** What a post points to, remembered once everything is here. */
    private record Pointing(long postId, List<Cited> cites) {}

    Settling(Plan plan, Writer writer, Report report, Orders orders, Storing storing, MovingWords say, LongConsumer progress) {
        this.plan = plan;
        this.writer = writer;
        this.report = report;
        this.orders = orders;
        this.storing = storing;
        this.say = say;
        this.progress = progress;
    }

    void run() {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            posts(hands);
            plan.strays().forEach(stray -> report.of(What.COMMENT).unmatched());
            comments(hands);
            storing.tell();
            store(() -> {
                pointing.forEach(one -> storing.remember(one.postId(), one.cites()));
                return true;
            });
            offer();
        } finally {
            hands.shutdownNow();
            storing.over();
        }
    }

    /** What is offered to be mended is counted in the store: of an import that broke off half of it lies there already. */
    private void offer() {
        if (!orders.dryRun()) {
            int left = 1;
            while (left > 0) {
                left = storing.durably(storing::resolve);
            }
            QuarkusTransaction.requiringNew().call(storing::offered).forEach(report::offered);
        }
    }

    private void wouldOffer(List<Offer> offers) {
        if (orders.dryRun()) {
            offers.forEach(offer -> report.offered(offer.kind(), 1));
        }
    }

    private <T> void store(Supplier<T> writing) {
        if (!orders.dryRun()) {
            storing.durably(writing);
        }
    }

    // Posts and pages

    private void posts(ExecutorService hands) {
        List<Piece> work = new ArrayList<>();
        for (Piece piece : plan.pieces()) {
            if (piece.key.isEmpty()) {
                continue;
            }
            if (toDo(piece)) {
                work.add(piece);
            }
        }
        inTurn(hands, split(work, POSTS), some -> some.stream().map(piece -> new Done<>(piece, writer.post(piece))).toList(), this::settlePosts);
    }

    /** What becomes of one without anything to be done is counted at once. */
    private boolean toDo(Piece piece) {
        Report.Tally tally = tally(piece);
        if (!piece.stays()) {
            tally.skipped(reason(piece.standing));
            return false;
        }
        if (piece.unmatched) {
            tally.unmatched();
            return false;
        }
        if (!piece.known) {
            return true;
        }
        if (piece.mine) {
            settled(piece, piece.again);
            return piece.shown && !piece.plain();
        }
        boolean appears = piece.draftHere && piece.shown;
        if (appears) {
            return true;
        }
        if (piece.digestHere == piece.digest) {
            tally.unchanged();
        } else if (orders.replace() && !piece.touched && !piece.gone) {
            return true;
        } else {
            tally.differs();
        }
        return false;
    }

    private record Done<T, R>(T thing, Optional<R> written) {}

    private void settlePosts(List<Done<Piece, Writer.Post>> some) {
        List<Writer.Post> ready = new ArrayList<>();
        for (Done<Piece, Writer.Post> done : some) {
            Piece piece = done.thing();
            if (done.written().isPresent()) {
                ready.add(done.written().get());
            } else {
                report.fault(piece.key, say.tooLong());
                tally(piece).skipped("too long");
                piece.skippedHere = true;
            }
        }
        List<Writer.Post> toStore = ready.stream().filter(post -> !post.piece().mine).toList();
        toStore.stream().filter(post -> post.piece().known && post.piece().draftHere).forEach(post -> appearing.add(post.piece().id));
        if (!toStore.isEmpty()) {
            store(() -> storing.posts(toStore, plan::mark));
        }
        for (Writer.Post post : ready) {
            Piece piece = post.piece();
            if (piece.keptHere) {
                tally(piece).differs();
            } else if (!piece.mine) {
                settled(piece, piece.known);
                wouldOffer(post.offers());
            }
            if (piece.shown && !piece.plain() && !post.rendered().cites().isEmpty()) {
                pointing.add(new Pointing(piece.id, post.rendered().cites()));
            }
        }
    }

    private void settled(Piece piece, boolean changed) {
        if (changed) {
            tally(piece).updated();
        } else if (piece.shown) {
            tally(piece).countImported();
        } else {
            tally(piece).held(reason(piece.standing));
        }
        report.redirects(piece.shown && Addresses.redirected(piece) ? 1 : 0);
    }

    private Report.Tally tally(Piece piece) {
        return report.of(piece.page ? What.PAGE : What.POST);
    }

    private static String reason(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    // Comments

    private void comments(ExecutorService hands) {
        List<List<Answer>> batches = new ArrayList<>();
        List<Answer> batch = new ArrayList<>();
        for (Piece piece : plan.pieces()) {
            if (piece.unmatched) {
                Stream.of(piece.numbered, piece.passedOver).flatMap(List::stream).forEach(answer -> report.of(What.COMMENT).unmatched());
                continue;
            }
            piece.passedOver.forEach(this::passedOver);
            for (Answer answer : piece.numbered) {
                if (toDo(answer, piece)) {
                    batch.add(answer);
                    if (batch.size() == COMMENTS) {
                        batches.add(batch);
                        batch = new ArrayList<>();
                    }
                }
            }
        }
        batches.add(batch);
        inTurn(hands, batches, some -> some.stream().map(answer -> new Done<>(answer, writer.comment(answer))).toList(), this::settleComments);
    }

    private void passedOver(Answer answer) {
        if (answer.known()) {
            report.of(What.COMMENT).differs();
        } else {
            report.of(What.COMMENT).skipped(reason(answer.standing()));
        }
    }

    private boolean toDo(Answer answer, Piece piece) {
        Report.Tally tally = report.of(What.COMMENT);
        if (piece.plain()) {
            tally.skipped("on a page");
            return false;
        }
        if (!piece.stays() || piece.skippedHere) {
            tally.skipped("under a post passed over");
            return false;
        }
        Earlier earlier = answer.earlier;
        if (earlier == null) {
            if (piece.gone) {
                tally.skipped("under a post taken down here");
            }
            return !piece.gone;
        }
        if (earlier.mine) {
            settled(answer, earlier.again);
        } else if (earlier.waits && appearing.contains(piece.id)) {
            tally.updated();
        } else if (earlier.digest == answer.digest) {
            tally.unchanged();
        } else if (orders.replace() && earlier.open && answer.live()) {
            return true;
        } else {
            tally.differs();
        }
        return false;
    }

    private void settleComments(List<Done<Answer, Writer.Comment>> some) {
        List<Writer.Comment> ready = new ArrayList<>();
        for (Done<Answer, Writer.Comment> done : some) {
            if (done.written().isPresent()) {
                ready.add(done.written().get());
            } else {
                report.fault(writer.key(done.thing()), say.tooLong());
                report.of(What.COMMENT).skipped("too long");
                done.thing().placed = false;
            }
        }
        if (!ready.isEmpty()) {
            store(() -> storing.comments(ready, plan::mark));
        }
        ready.forEach(this::settled);
        settled += some.size();
        progress.accept(settled);
    }

    private void settled(Writer.Comment comment) {
        if (comment.answer().keptHere) {
            report.of(What.COMMENT).differs();
        } else {
            settled(comment.answer(), comment.answer().known());
            wouldOffer(comment.offers());
        }
    }

    private void settled(Answer answer, boolean changed) {
        Piece piece = answer.piece;
        if (changed) {
            report.of(What.COMMENT).updated();
        } else if (!answer.live()) {
            report.of(What.COMMENT).held(reason(answer.standing()));
        } else if (piece != null && piece.shown) {
            report.of(What.COMMENT).countImported();
        } else {
            report.of(What.COMMENT).held(piece == null ? "" : "under " + reason(piece.standing));
        }
    }

    // Hand in hand

    private static <T> List<List<T>> split(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    private interface Writes<T, R> {
        List<Done<T, R>> write(List<T> some);
    }

    /** Each batch is written by both hands, one batch ahead of the one that is put away. */
    private <T, R> void inTurn(ExecutorService hands, List<List<T>> batches, Writes<T, R> writes, Consumer<List<Done<T, R>>> putAway) {
        List<List<Future<List<Done<T, R>>>>> begun = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            while (begun.size() < batches.size() && begun.size() <= i + AHEAD) {
                List<T> batch = batches.get(begun.size());
                begun.add(split(batch, Math.max(1, (batch.size() + HANDS - 1) / HANDS)).stream().map(part -> hands.submit(() -> writes.write(part))).toList());
            }
            storing.tellInTime();
            List<Done<T, R>> whole = new ArrayList<>();
            begun.get(i).forEach(part -> whole.addAll(wait(part)));
            begun.set(i, List.of());
            putAway.accept(whole);
        }
    }

    private static <T> T wait(Future<T> writing) {
        try {
            return writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; what was put away stays", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("words could not be written anew", e.getCause());
        }
    }
}
