package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Counts;
import org.candour.comments.Waiting;
import org.candour.comments.Waiting.AtHand;
import org.candour.desk.Refused;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.Presence;
import org.candour.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What waits, one in focus: requests about lost keys first, then comments, those this session skipped last, those that come next
 * on another's screen after them, and those on another's screen not at all.
 */
@ApplicationScoped
class Queue {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LOOKED_AT = 50;

    private static final int DECISIONS_SHOWN = 5;
    private static final int TAKEN_SHOWN = 10;
    private static final int OPENING = 90;

    private final Comments comments;
    private final Counts counts;
    private final Items items;
    private final LostWords lostWords;
    private final MyDecisions myDecisions;
    private final Skipped skipped;
    private final Claims claims;
    private final Site site;
    private final TheClock clock;

    Queue(Comments comments, Counts counts, Items items, LostWords lostWords, MyDecisions myDecisions, Skipped skipped, Claims claims, Site site,
            TheClock clock) {
        this.comments = comments;
        this.counts = counts;
        this.items = items;
        this.lostWords = lostWords;
        this.myDecisions = myDecisions;
        this.skipped = skipped;
        this.claims = claims;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The desk as one moderator sees it now.
     *
     * @param item the comment in focus; none where nothing can be
     * @param shown whether the comment in focus is on the moderator's screen already: then there is no item
     * @param ahead the comment that comes after it, to be kept ready; only where that was asked for
     * @param before the one before it in the queue, as far as this moderator may have it
     * @param after the one after it
     * @param taken where nothing can be in focus: what others have before them
     * @param waiting how many wait in all, and
     * @param beside how many of them under the same post, the one in focus not counted: both no further than {@link Waiting#COUNTED}
     * @param path of that post; empty where nothing is in focus
     * @param decided how many decisions go out with the next batch
     * @param goesOut the time of day it goes out, in the site's zone
     */
    record View(@Nullable Item item, boolean shown, @Nullable Item ahead, @Nullable Long before, @Nullable Long after, List<Taken> taken, long waiting,
            long beside, String path, List<LostWords.Request> lost, List<MyDecisions.Mine> mine, long decided, String goesOut) {

        /** Whether there is something to decide on. */
        public boolean focus() {
            return item != null || shown;
        }

        /** Whether one of this moderator's last decisions can still be taken back. */
        public boolean undoable() {
            return mine.stream().anyMatch(MyDecisions.Mine::undoable);
        }

        /** The address that lists what waits under the same post. */
        public String besideLink() {
            return "/desk/list?post=" + path;
        }

        /** How many were counted where there are more; empty where these are all. */
        public String waitingMore() {
            return waiting > Waiting.COUNTED ? Refused.figures(Waiting.COUNTED) : "";
        }

        /** The same of those under the same post. */
        public String besideMore() {
            return beside >= Waiting.COUNTED ? Refused.figures(Waiting.COUNTED - 1) : "";
        }
    }

    /** A comment that another moderator has before them. */
    record Taken(long id, String opening) {}

    /** With the next item in focus. */
    View next(Presence presence) {
        List<Long> line = line(presence);
        Optional<AtHand> focus = line.stream().flatMap(id -> taken(presence, id).stream()).findFirst();
        return view(presence, line, focus, focus.isPresent() ? List.of() : line);
    }

    /**
     * The same with the one after it, for a page that shows that one as soon as this one is decided on.
     *
     * @param shown the comment that page shows by now, none where it shows none; in focus if it waits and is nobody else's,
     *     whatever number this is
     */
    View onwards(Presence presence, @Nullable Long shown) {
        List<Long> line = line(presence);
        Optional<Long> focus = Stream.concat(Stream.ofNullable(shown), line.stream()).filter(id -> claims.take(presence, id, clock.now())).findFirst();
        Optional<Long> after = focus.flatMap(id -> after(presence, line, id));
        Map<Long, AtHand> both = items.atHand(Stream.concat(focus.stream(), after.stream()).toList(), clock.today());
        Optional<AtHand> waiting = focus.map(both::get);
        if (waiting.isEmpty()) {
            return next(presence);
        }
        return view(presence, line, waiting, focus.get().equals(shown), after.map(both::get), List.of());
    }

    /** What comes after that one on this moderator's screen: nothing that is, or comes next, on another's. */
    private Optional<Long> after(Presence presence, List<Long> line, long focus) {
        Instant now = clock.now();
        Optional<Long> after = free(presence, line, focus).stream().filter(id -> id != focus && !claims.expected(presence, id, now)).findFirst();
        after.ifPresent(id -> claims.expect(presence, id, now));
        return after;
    }

    /** That one, if it is this moderator's now and somebody has not decided on it in the moment between. */
    private Optional<AtHand> taken(Presence presence, long id) {
        return claims.take(presence, id, clock.now()) ? items.atHand(id, clock.today()) : Optional.empty();
    }

    /** With that item in focus, while it still waits; where another has it, that is said. */
    View focused(Presence presence, long id) {
        Optional<AtHand> comment = items.atHand(id, clock.today());
        if (comment.isEmpty()) {
            return next(presence);
        }
        boolean mine = claims.take(presence, id, clock.now());
        return view(presence, line(presence), comment.filter(one -> mine), mine ? List.of() : List.of(id));
    }

    /** The first that wait, in this session's order; enough of them that one is left whatever the others have. */
    private List<Long> line(Presence presence) {
        List<Long> line = skipped.last(presence.session(), comments.waiting(LOOKED_AT + skipped.count(presence.session()) + claims.count()), Long::longValue);
        Instant now = clock.now();
        Map<Boolean, List<Long>> expected = line.stream().collect(Collectors.partitioningBy(id -> claims.expected(presence, id, now)));
        return Stream.concat(expected.get(false).stream(), expected.get(true).stream()).toList();
    }

    private View view(Presence presence, List<Long> line, Optional<AtHand> focus, List<Long> taken) {
        return view(presence, line, focus, false, Optional.empty(), taken);
    }

    private View view(Presence presence, List<Long> line, Optional<AtHand> focus, boolean shown, Optional<AtHand> ahead,
            List<Long> taken) {
        Optional<Comment> comment = focus.map(AtHand::comment);
        List<Long> free = comment.map(one -> free(presence, line, one.id())).orElse(List.of());
        int at = comment.map(one -> free.indexOf(one.id())).orElse(-1);
        Counts.Figures figures = counts.of(comment.orElse(null), ahead.map(AtHand::comment).orElse(null), clock.today());
        return new View(focus.filter(one -> !shown).map(one -> items.item(one, figures.alike())).orElse(null), shown,
                ahead.map(one -> items.item(one, figures.alikeAhead())).orElse(null), at > 0 ? free.get(at - 1) : null,
                at + 1 < free.size() ? free.get(at + 1) : null, openings(taken.stream().limit(TAKEN_SHOWN).toList()),
                figures.waiting(), Math.max(0, figures.beside() - 1), focus.map(AtHand::path).orElse(""),
                figures.lostKeys() == 0 ? List.of() : lostWords.open(),
                myDecisions.of(presence.staffId(), DECISIONS_SHOWN), figures.goingOut(), nextBatch());
    }

    private List<Taken> openings(List<Long> taken) {
        Map<Long, Comment> found = comments.at(taken);
        return taken.stream().map(found::get).filter(Objects::nonNull).filter(one -> one.state() == CommentState.WAITING)
                .map(one -> new Taken(one.id(), Excerpt.of(one.words(), OPENING))).toList();
    }

    private List<Long> free(Presence presence, List<Long> line, long focus) {
        Instant now = clock.now();
        return line.stream().filter(id -> id == focus || !claims.taken(presence, id, now)).toList();
    }

    /** This one later. */
    void skip(Presence presence, long id) {
        claims.forget(id);
        skipped.skip(presence.session(), id);
    }

    /** This one was decided. */
    void decided(long id) {
        claims.forget(id);
    }

    /** Whether the last act to it was this moderator's own. */
    boolean decidedBy(Presence presence, long id) {
        return myDecisions.lastBy(presence.staffId(), id);
    }

    /** This one is for this moderator, though another has it before them. */
    void takeAnyway(Presence presence, long id) {
        claims.takeAnyway(presence, id, clock.now());
    }

    private String nextBatch() {
        long step = Math.max(1, site.publicationInterval().toSeconds());
        long mark = (Math.floorDiv(clock.now().getEpochSecond(), step) + 1) * step;
        return CLOCK.format(Instant.ofEpochSecond(mark).atZone(site.zone()));
    }
}
