package org.candour.desk.flood;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comments;
import org.candour.comments.noticed.Families;
import org.candour.comments.noticed.Noticing;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.staff.DeskSessions;
import org.candour.staff.Presence;
import org.candour.store.Durable;

/** Turns a whole family down as one act, and takes the act back whole. What each session did last is held in memory only. */
@ApplicationScoped
class Clearing {
    private final Cache<String, Cleared> bySession = Caffeine.newBuilder().expireAfterAccess(DeskSessions.IDLE).maximumSize(1_000).build();
    private final Families families;
    private final Comments comments;
    private final Decisions decisions;
    private final Noticing noticing;
    private final Durable durable;

    Clearing(Families families, Comments comments, Decisions decisions, Noticing noticing, Durable durable) {
        this.families = families;
        this.comments = comments;
        this.decisions = decisions;
        this.noticing = noticing;
        this.durable = durable;
    }

    /**
     * The last act of a session.
     *
     * @param undone whether it was taken back
     */
    record Cleared(List<Long> comments, boolean undone) {
        public int count() {
            return comments.size();
        }
    }

    /** Turns down all that wait in a family now; what another decided meanwhile is left alone. */
    void turnDown(long family, Decision.Decline why, Presence presence) {
        List<Long> done = durable.write(() -> decisions.decideEach(families.members(family), why, presence.staffId()));
        bySession.put(presence.session(), new Cleared(done, false));
    }

    /** Takes the last act back, as far as its comments still stand as it left them. */
    void undo(Presence presence) {
        last(presence).filter(cleared -> !cleared.undone).ifPresent(cleared -> {
            List<Long> back = durable.write(() -> decisions.decideEach(comments.turnedDown(cleared.comments), new Decision.Undo(), presence.staffId()));
            durable.write(noticing::look);
            bySession.put(presence.session(), new Cleared(back, true));
        });
    }

    /** What this session did last. */
    Optional<Cleared> last(Presence presence) {
        return Optional.ofNullable(bySession.getIfPresent(presence.session()));
    }

    /** This one is not like the others. */
    void takeOut(long family, long comment) {
        durable.write(() -> families.takeOut(family, comment));
    }
}
