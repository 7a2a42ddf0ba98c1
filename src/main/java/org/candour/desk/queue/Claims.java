package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.candour.staff.Presence;

/**
 * What is on a moderator's screen is theirs for five minutes: the queues of the others pass over it, so that nobody reads in
 * vain. A courtesy and no lock: of two decisions the first counts, whoever held the claim. Held in memory only. In the store
 * each page looked at would be a write, and its time a trace of when a person worked; a second node on one PostgreSQL
 * therefore does not know of a claim, and two moderators on two nodes may read the same comment.
 */
@ApplicationScoped
class Claims {
    static final Duration LASTS = Duration.ofMinutes(5);

    /** One for each session: whoever looks at another comment has left the one before. */
    private final Map<String, Claim> bySession = new HashMap<>();

    /**
     * What is to come after it, and may be on the screen before the desk has heard of the decision in between. The queues of
     * the others leave it for last, but it is nobody's: where nothing else waits they take it.
     */
    private final Map<String, Claim> nextBySession = new HashMap<>();

    private record Claim(long comment, long staffId, Instant until) {}

    /** Whether it is this person's now: false while it is on the screen of another. */
    synchronized boolean take(Presence presence, long comment, Instant now) {
        if (taken(presence, comment, now)) {
            return false;
        }
        takeAnyway(presence, comment, now);
        return true;
    }

    /** It is this person's, whoever had it. */
    synchronized void takeAnyway(Presence presence, long comment, Instant now) {
        forget(comment);
        nextBySession.remove(presence.session());
        bySession.put(presence.session(), new Claim(comment, presence.staffId(), now.plus(LASTS)));
    }

    /** It comes after the one that is on this person's screen, until they look at another. */
    synchronized void expect(Presence presence, long comment, Instant now) {
        nextBySession.put(presence.session(), new Claim(comment, presence.staffId(), now.plus(LASTS)));
    }

    /** Whether it is on the screen of another. */
    synchronized boolean taken(Presence presence, long comment, Instant now) {
        return held(bySession, presence, comment, now);
    }

    /** Whether it is what comes next on the screen of another. */
    synchronized boolean expected(Presence presence, long comment, Instant now) {
        return held(nextBySession, presence, comment, now);
    }

    private static boolean held(Map<String, Claim> claims, Presence presence, long comment, Instant now) {
        claims.values().removeIf(claim -> !now.isBefore(claim.until));
        return claims.values().stream().anyMatch(claim -> claim.comment == comment && claim.staffId != presence.staffId());
    }

    /** It was decided or left for later: it is nobody's. */
    synchronized void forget(long comment) {
        bySession.values().removeIf(claim -> claim.comment == comment);
        nextBySession.values().removeIf(claim -> claim.comment == comment);
    }

    /** How many comments there may be at most that are on a screen or come next on one. */
    synchronized int count() {
        return bySession.size() + nextBySession.size();
    }
}
