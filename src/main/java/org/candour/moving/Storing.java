package org.candour.moving;

import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.BroughtComment;
import org.candour.moving.repairs.OfferedRepair;
import org.candour.moving.repairs.OfferedRepairs.In;
import org.candour.posts.FromImport;
import org.candour.posts.ManyChanged;
import org.candour.store.Durable;
import org.candour.store.QueryPlans;
import org.candour.store.RandomId;
import org.candour.store.Turn;
import org.candour.words.Cited;
import org.candour.words.repairs.Repair;
import org.jspecify.annotations.Nullable;

/** Puts what was written into the store, each batch in a turn of its own and with what is remembered of it. */
final class Storing {
    private static final int AT_ONCE = 500;

    private final Rooms rooms;
    private final Durable durable;
    private final Turn turn;
    private final News news;
    private final QueryPlans plans;
    private final long run;
    private int added;
    private final LongSupplier keys = RandomId.row();

    Storing(Rooms rooms, Durable durable, Turn turn, Event<ManyChanged> news, QueryPlans plans, long run) {
        this.rooms = rooms;
        this.durable = durable;
        this.turn = turn;
        this.news = new News(news::fire, System::nanoTime);
        this.plans = plans;
        this.run = run;
    }

    <T> T durably(Supplier<T> writing) {
        T written = durable.write(() -> turn.take(writing));
        news.changed();
        plans.grown(added);
        added = 0;
        return written;
    }

    /** Tells what has come in, where it is time to. */
    void tellInTime() {
        news.changed();
    }

    /** Tells what has come in. */
    void tell() {
        news.tell();
    }

    /** Nothing more comes. */
    void over() {
        news.over();
    }

    boolean posts(List<Writer.Post> some, ToLongFunction<Piece> marks) {
        List<Brought> brought = new ArrayList<>();
        Set<Long> changed = new HashSet<>();
        List<Writer.Post> fresh = some.stream().filter(post -> !post.piece().known).toList();
        List<Writer.Post> posts = fresh.stream().filter(post -> !post.piece().plain()).toList();
        List<Long> ids = rooms.posts().add(posts.stream().map(Storing::asNew).toList());
        for (int i = 0; i < ids.size(); i++) {
            posts.get(i).piece().id = ids.get(i);
        }
        changed.addAll(ids);
        added += ids.size();
        for (Writer.Post post : some) {
            if (post.piece().known) {
                post.piece().keptHere = !change(post, marks.applyAsLong(post.piece()));
            } else if (post.piece().plain()) {
                rooms.posts().page(post.piece().path, post.edition().title(), post.edition().words(), post.rendered());
            }
        }
        fresh.forEach(post -> brought.add(new Brought(marks.applyAsLong(post.piece()), post.piece().id, post.piece().digest, run)));
        rooms.memory().flush();
        rooms.memory().add(brought);
        rooms.repairs().add(run, some.stream().filter(post -> !post.piece().keptHere).map(post -> new In(post.piece().id, null, post.offers())).toList());
        news.changing(changed, some.size() > fresh.size());
        return true;
    }

    private static FromImport.New asNew(Writer.Post post) {
        return new FromImport.New(post.piece().path, post.piece().before, post.edition(), post.rendered(), post.piece().shown);
    }

    private boolean change(Writer.Post post, long mark) {
        Piece piece = post.piece();
        if (piece.plain()) {
            rooms.posts().page(piece.path, post.edition().title(), post.edition().words(), post.rendered());
        } else if (rooms.posts().change(piece.id, piece.path, piece.before, post.edition(), post.rendered(), piece.shown)) {
            rooms.repairs().forgetPost(piece.id);
        } else {
            return false;
        }
        rooms.memory().findById(mark).change(piece.digest, run);
        return true;
    }

    /** A number that a reader's comment took meanwhile is not given twice: all after it move up. */
    boolean comments(List<Writer.Comment> some, ToLongFunction<Piece> marks) {
        appeared(some);
        Map<Long, Integer> last = last(some);
        List<BroughtComment> fresh = new ArrayList<>();
        Map<Piece, List<BroughtThread.Entry>> brought = new LinkedHashMap<>();
        Map<Piece, List<BroughtThread.Entry>> again = new LinkedHashMap<>();
        Set<Long> changed = new HashSet<>();
        for (Writer.Comment comment : some) {
            Answer answer = comment.answer();
            Piece piece = answer.piece;
            if (piece == null) {
                continue;
            }
            changed.add(piece.id);
            if (answer.known()) {
                answer.keptHere = !rooms.comments().change(brought(comment, piece, answer.number));
                if (answer.keptHere) {
                    continue;
                }
                rooms.repairs().forgetComment(piece.id, answer.id);
                rooms.memory().forget(marks.applyAsLong(piece), answer.mark);
                remember(again, answer, piece);
                continue;
            }
            answer.number = last.merge(piece.id, 1, Integer::sum);
            answer.id = keys.getAsLong();
            fresh.add(brought(comment, piece, answer.number));
            remember(brought, answer, piece);
        }
        rooms.comments().add(fresh);
        added += fresh.size();
        rooms.repairs().add(run, some.stream().filter(comment -> comment.answer().piece != null && !comment.answer().keptHere)
                .map(comment -> new In(comment.answer().piece.id, comment.answer().id, comment.offers())).toList());
        rooms.memory().addThreads(Stream.of(brought, again).flatMap(threads -> threads.entrySet().stream()
                .map(thread -> new BroughtThread(keys.getAsLong(), marks.applyAsLong(thread.getKey()), run, threads == again, thread.getValue()))).toList());
        news.changing(changed, !again.isEmpty());
        return true;
    }

    /** What was a draft when the import began may be public by now, and so is what comes under it. */
    private void appeared(List<Writer.Comment> some) {
        Set<Piece> drafts = some.stream().map(comment -> comment.answer().piece).filter(piece -> piece != null && !piece.shown && piece.id != 0).collect(Collectors.toSet());
        if (!drafts.isEmpty()) {
            Set<Long> published = rooms.posts().published(drafts.stream().map(piece -> piece.id).toList());
            drafts.stream().filter(piece -> published.contains(piece.id)).forEach(piece -> piece.shown = true);
        }
    }

    /** For each post under which something new comes the highest number given so far. */
    private Map<Long, Integer> last(List<Writer.Comment> some) {
        Set<Piece> pieces = new HashSet<>();
        some.stream().map(Writer.Comment::answer).filter(answer -> answer.piece != null && !answer.known()).forEach(answer -> pieces.add(answer.piece));
        Map<Long, Integer> last = new HashMap<>(rooms.comments().last(pieces.stream().filter(piece -> piece.shown).map(piece -> piece.id).toList()));
        pieces.stream().filter(piece -> !piece.shown).forEach(piece -> last.put(piece.id, rooms.comments().last(piece.id, true)));
        return last;
    }

    private static void remember(Map<Piece, List<BroughtThread.Entry>> threads, Answer answer, Piece piece) {
        threads.computeIfAbsent(piece, none -> new ArrayList<>()).add(new BroughtThread.Entry(answer.mark, answer.id, answer.digest));
    }

    private static BroughtComment brought(Writer.Comment comment, Piece piece, int number) {
        Answer answer = comment.answer();
        BroughtComment.Standing standing = !piece.shown ? BroughtComment.Standing.WITH_POST
                : answer.live() ? BroughtComment.Standing.SHOWN : BroughtComment.Standing.REMOVED;
        return new BroughtComment(answer.id, piece.id, parent(answer), number, day(answer, piece), comment.words(), comment.rendered(), comment.name(), standing);
    }

    private static @Nullable Long parent(Answer answer) {
        Answer under = answer.under;
        while (under != null && under.id == 0) {
            under = under.under;
        }
        return under != null ? Long.valueOf(under.id) : answer.parentHere;
    }

    private static LocalDate day(Answer answer, Piece piece) {
        return answer.day != Answer.NO_DAY ? LocalDate.ofEpochDay(answer.day) : piece.day == null ? LocalDate.EPOCH : piece.day;
    }

    /** Finds here who is meant by clock times, some at a time; returns how many were left to find. */
    int resolve() {
        List<OfferedRepair> some = rooms.repairs().unresolved(AT_ONCE);
        Set<Long> articles = some.stream().flatMap(one -> one.targetArticle().stream()).collect(Collectors.toSet());
        Map<Long, Map<Long, Long>> subjects = new HashMap<>();
        rooms.memory().threads(articles).forEach(thread -> thread.entries()
                .forEach(entry -> subjects.computeIfAbsent(thread.article(), none -> new HashMap<>()).put(entry.mark(), entry.subject())));
        some.forEach(one -> rooms.repairs().resolve(one,
                subjects.getOrDefault(one.targetArticle().orElse(0L), Map.of()).getOrDefault(one.targetMark().orElse(0L), 0L)));
        return some.size();
    }

    Map<Repair.Kind, Long> offered() {
        return rooms.repairs().offeredBy(run);
    }

    void remember(long postId, List<Cited> cites) {
        rooms.posts().remember(postId, cites);
    }
}
