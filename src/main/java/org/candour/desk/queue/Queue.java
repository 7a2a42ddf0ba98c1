package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.Presence;
import org.jspecify.annotations.Nullable;

/** What waits, one in focus: requests about lost keys first, then comments, those this session skipped last. */
@ApplicationScoped
class Queue {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LOOKED_AT = 50;

    private final Comments comments;
    private final Items items;
    private final LostWords lostWords;
    private final MyDecisions myDecisions;
    private final Skipped skipped;
    private final Site site;
    private final TheClock clock;

    Queue(Comments comments, Items items, LostWords lostWords, MyDecisions myDecisions, Skipped skipped, Site site, TheClock clock) {
        this.comments = comments;
        this.items = items;
        this.lostWords = lostWords;
        this.myDecisions = myDecisions;
        this.skipped = skipped;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The desk as one moderator sees it now.
     *
     * @param item the comment in focus
     * @param decided how many decisions go out with the next batch
     * @param goesOut the time of day it goes out, in the site's zone
     */
    record View(@Nullable Item item, long waiting, List<LostWords.Request> lost, List<MyDecisions.Mine> mine, int decided,
            String goesOut) {}

    /** With the next item in focus. */
    View next(Presence presence) {
        List<Comment> waiting = comments.waiting(LOOKED_AT + skipped.count(presence.session()));
        return view(presence, skipped.last(presence.session(), waiting).stream().findFirst());
    }

    /** With that item in focus, while it still waits. */
    View focused(Presence presence, long id) {
        Optional<Comment> comment = comments.findByIdOptional(id).filter(one -> one.state() == CommentState.WAITING);
        return comment.isPresent() ? view(presence, comment) : next(presence);
    }

    private View view(Presence presence, Optional<Comment> focus) {
        return new View(focus.map(items::item).orElse(null), comments.waitingCount(), lostWords.open(),
                myDecisions.of(presence.staffId()), (int) comments.decidedCount(), nextBatch());
    }

    /** This one later. */
    void skip(Presence presence, long id) {
        skipped.skip(presence.session(), id);
    }

    private String nextBatch() {
        long step = Math.max(1, site.publicationInterval().toSeconds());
        long mark = (Math.floorDiv(clock.now().getEpochSecond(), step) + 1) * step;
        return CLOCK.format(Instant.ofEpochSecond(mark).atZone(site.zone()));
    }
}
