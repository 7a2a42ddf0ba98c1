package org.candour.desk.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.decisions.Decision;
import org.candour.desk.queue.Choice;
import org.candour.desk.queue.Skipped;
import org.candour.staff.DeskSessions;
import org.candour.staff.Presence;

/** What each session did last with all that was ticked, to tell of it and to take it back. Held in memory only. */
@ApplicationScoped
class Deeds {
    private final Cache<String, Deed> bySession = Caffeine.newBuilder().expireAfterAccess(DeskSessions.IDLE).maximumSize(1_000).build();
    private final Handful handful;
    private final Skipped skipped;

    Deeds(Handful handful, Skipped skipped) {
        this.handful = handful;
        this.skipped = skipped;
    }

    /**
     * A deed as its page tells of it.
     *
     * @param undoable how many of its decisions can still be taken back
     */
    record Told(Deed deed, int undoable) {}

    /** Does what was chosen to all of them. */
    void doTo(List<Tick> ticked, Choice choice, Presence presence) {
        if (choice instanceof Choice.Skip) {
            ticked.forEach(tick -> skipped.skip(presence.session(), tick.id()));
            keep(presence, new Deed(Deed.Kind.SKIP, ticked.stream().map(Tick::id).toList(), List.of()));
        } else if (choice instanceof Choice.Decided decided) {
            Deed.Kind kind = decided.decision() instanceof Decision.Publish ? Deed.Kind.PUBLISH : Deed.Kind.DECLINE;
            keep(presence, handful.decide(ticked, kind, decided.decision(), presence.staffId()));
        }
    }

    /** Takes the last one back; where there is none, nothing is done. */
    void undo(Presence presence) {
        Optional.ofNullable(bySession.getIfPresent(presence.session())).filter(deed -> handful.undoable(deed) > 0)
                .ifPresent(deed -> keep(presence, handful.undo(deed, presence.staffId())));
    }

    /** What is to be told: the outcome once, and as long as it can be taken back. */
    Optional<Told> told(String session) {
        return Optional.ofNullable(bySession.getIfPresent(session)).map(deed -> new Told(deed, handful.undoable(deed)))
                .filter(told -> !told.deed().told().getAndSet(true) || told.undoable() > 0);
    }

    private void keep(Presence presence, Deed deed) {
        bySession.put(presence.session(), deed);
    }
}
