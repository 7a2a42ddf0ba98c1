package org.candour.moving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.comments.CommentState;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Standing;
import org.candour.posts.PostState;

/** What an import will do with everything that was read, compared with what is here already. Making it changes nothing. */
final class Plan {
    private static final int AT_ONCE = 1_000;

    private final Luggage luggage;
    private final Report report;
    private final Rooms rooms;
    private final long run;
    private final String source;
    private final boolean threadsAsPosts;
    private final Lineage lineage;
    private final Addresses addresses;
    private final List<Answer> strays = new ArrayList<>();

    Plan(Luggage luggage, Report report, Rooms rooms, long run, boolean threadsAsPosts, LocalDate today) {
        this.luggage = luggage;
        this.report = report;
        this.rooms = rooms;
        this.run = run;
        this.threadsAsPosts = threadsAsPosts;
        this.source = luggage.source();
        this.lineage = new Lineage(luggage.unpack());
        report.lineage(lineage);
        lineage.twice().forEach(again -> report.of(What.COMMENT).skipped("duplicate"));
        recogniseArticles();
        place();
        luggage.pieces().stream().filter(piece -> piece.page && !piece.known).forEach(piece -> piece.topic = piece.answers.stream().anyMatch(Answer::live));
        recogniseAnswers();
        this.addresses = new Addresses(QuarkusTransaction.requiringNew().call(rooms.posts()::taken), luggage.hosts(), lineage);
        pieces().stream().filter(piece -> piece.stays() && !piece.unmatched).forEach(piece -> report.repaired("address", addresses.settle(piece, today) ? 1 : 0));
        pieces().forEach(this::number);
    }

    /** The posts and pages of the files, the oldest first. */
    List<Piece> pieces() {
        luggage.pieces().sort(Comparator.comparingLong((Piece piece) -> piece.order).thenComparing(piece -> piece.key));
        return luggage.pieces();
    }

    /** The comments of the files, each once. */
    List<Answer> answers() {
        return lineage.all();
    }

    Addresses addresses() {
        return addresses;
    }

    /** Comments whose post is neither here nor in the files. */
    List<Answer> strays() {
        return strays;
    }

    long mark(Piece piece) {
        return Fingerprint.of(source, Long.toHexString(piece.mark));
    }

    private void recogniseArticles() {
        for (Piece piece : luggage.pieces()) {
            piece.shown = piece.standing == Standing.LIVE;
        }
        each(luggage.pieces(), this::mark, (piece, brought) -> {
            piece.known = true;
            piece.id = brought.subject();
            piece.topic = piece.page && piece.id != 0;
            piece.digestHere = brought.digest();
            piece.mine = brought.run() == run;
            piece.again = brought.again();
        });
        luggage.pieces().stream().filter(piece -> piece.thread && !piece.known && piece.stays()).forEach(this::match);
        ofPosts(luggage.pieces());
    }

    /** Finds the post that has a thread's address. */
    private void match(Piece piece) {
        Optional<Long> post = Optional.ofNullable(piece.address).flatMap(OldAddress::of).map(OldAddress::path).filter(path -> !path.isEmpty())
                .flatMap(path -> QuarkusTransaction.requiringNew().call(() -> rooms.posts().at(path)));
        if (post.isPresent()) {
            piece.known = true;
            piece.id = post.get();
            piece.digestHere = piece.digest;
        } else if (!threadsAsPosts) {
            piece.unmatched = true;
            piece.shown = false;
        }
    }

    private void ofPosts(List<Piece> pieces) {
        List<Piece> known = pieces.stream().filter(piece -> piece.known && !piece.plain()).toList();
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            List<Piece> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
            Map<Long, org.candour.posts.FromImport.Known> here = QuarkusTransaction.requiringNew()
                    .call(() -> rooms.posts().known(some.stream().map(piece -> piece.id).toList()));
            for (Piece piece : some) {
                org.candour.posts.FromImport.Known post = here.get(piece.id);
                if (post != null) {
                    piece.path = post.path();
                    piece.touched = post.touched();
                    piece.gone = post.state() == PostState.WITHDRAWN;
                    piece.draftHere = post.state() == PostState.DRAFT;
                    piece.shown = !piece.gone && (!piece.draftHere || piece.standing == Standing.LIVE && !piece.touched);
                } else {
                    piece.gone = true;
                    piece.shown = false;
                }
            }
        }
    }

    /** Puts every comment under its post. */
    private void place() {
        Map<Long, List<Answer>> elsewhere = new HashMap<>();
        for (Answer answer : lineage.all()) {
            Piece piece = luggage.piece(answer.article);
            if (piece == null) {
                elsewhere.computeIfAbsent(answer.article, none -> new ArrayList<>()).add(answer);
            } else {
                answer.piece = piece;
                piece.answers.add(answer);
            }
        }
        List<Long> marks = new ArrayList<>(elsewhere.keySet());
        each(marks, mark -> Fingerprint.of(source, Long.toHexString(mark)), (mark, brought) -> {
            Piece earlier = new Piece(mark, brought.subject());
            luggage.add(earlier);
            luggage.pieces().add(earlier);
            elsewhere.remove(mark).forEach(answer -> {
                answer.piece = earlier;
                earlier.answers.add(answer);
            });
        });
        ofPosts(luggage.pieces().stream().filter(piece -> piece.key.isEmpty()).toList());
        elsewhere.values().forEach(strays::addAll);
    }

    private void recogniseAnswers() {
        List<Answer> known = new ArrayList<>();
        Map<Long, Piece> here = new HashMap<>();
        luggage.pieces().stream().filter(piece -> piece.known && !piece.plain()).forEach(piece -> here.put(mark(piece), piece));
        List<Long> articles = List.copyOf(here.keySet());
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            List<Long> some = articles.subList(from, Math.min(articles.size(), from + AT_ONCE));
            QuarkusTransaction.requiringNew().call(() -> rooms.memory().threads(some)).forEach(thread -> recognise(thread, here.get(thread.article()), known, run));
        }
        for (int from = 0; from < known.size(); from += AT_ONCE) {
            List<Answer> some = known.subList(from, Math.min(known.size(), from + AT_ONCE));
            Map<Long, org.candour.comments.FromImport.Known> comments = QuarkusTransaction.requiringNew()
                    .call(() -> rooms.comments().known(some.stream().map(answer -> answer.id).toList()));
            for (Answer answer : some) {
                org.candour.comments.FromImport.Known comment = comments.get(answer.id);
                Earlier earlier = answer.earlier;
                if (comment != null && earlier != null) {
                    answer.number = comment.number() == null ? 0 : comment.number();
                    earlier.open = comment.open();
                    earlier.waits = comment.state() == CommentState.WITH_POST;
                }
            }
        }
    }

    private static void recognise(BroughtThread thread, Piece piece, List<Answer> known, long run) {
        Map<Long, Answer> byMark = new HashMap<>();
        Map<Long, List<Answer>> lacking = new HashMap<>();
        for (Answer answer : piece.answers) {
            byMark.put(answer.mark, answer);
            if (answer.named != 0 && answer.parent == null) {
                lacking.computeIfAbsent(answer.named, none -> new ArrayList<>()).add(answer);
            }
        }
        for (BroughtThread.Entry entry : thread.entries()) {
            lacking.getOrDefault(entry.mark(), List.of()).forEach(reply -> reply.parentHere = entry.subject());
            Answer answer = byMark.get(entry.mark());
            if (answer != null) {
                answer.id = entry.subject();
                answer.earlier = new Earlier(entry, thread, run);
                known.add(answer);
            }
        }
    }

    private interface Found<T> {
        void take(T thing, Brought brought);
    }

    /** Looks these up, a thousand at a time. */
    private <T> void each(List<T> things, Function<T, Long> mark, Found<T> found) {
        if (things.isEmpty() || QuarkusTransaction.requiringNew().call(rooms.memory()::count) == 0) {
            return;
        }
        for (int from = 0; from < things.size(); from += AT_ONCE) {
            Map<Long, T> some = new HashMap<>();
            things.subList(from, Math.min(things.size(), from + AT_ONCE)).forEach(thing -> some.put(mark.apply(thing), thing));
            QuarkusTransaction.requiringNew().call(() -> rooms.memory().of(some.keySet())).forEach((id, brought) -> found.take(some.get(id), brought));
        }
    }

    /** The numbers a thread will have, so that links into it can be written before it is here. */
    private void number(Piece piece) {
        piece.numbered = Lineage.thread(piece);
        piece.passedOver = piece.answers.stream().filter(answer -> !answer.placed).toList();
        piece.answers = List.of();
        boolean fresh = piece.numbered.stream().anyMatch(answer -> !answer.known());
        int number = piece.known && fresh ? QuarkusTransaction.requiringNew().call(() -> rooms.comments().last(piece.id, !piece.shown)) : 0;
        for (Answer answer : piece.numbered) {
            if (!answer.known()) {
                answer.number = ++number;
            }
        }
    }
}
