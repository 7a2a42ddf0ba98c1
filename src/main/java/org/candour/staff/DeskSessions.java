package org.candour.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.candour.sealing.OpeningKey;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Every sign-in is a new session; all of a person's can be ended at once. */
@ApplicationScoped
public class DeskSessions implements PanacheRepositoryBase<DeskSession, String> {
    /** Without a page for so long a session ends. */
    public static final Duration IDLE = Duration.ofHours(2);
    /** It ends in any case after so long. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** So long a code, of a sign-in or typed since, opens what is sealed. */
    public static final Duration CONFIRMED = Duration.ofMinutes(30);

    /**
     * Begins one for somebody who has just typed a code, and returns its token, which is shown to nobody but the cookie.
     * Inside its caller's transaction.
     *
     * @param key a keeper's own, which this session can open from now on
     */
    String begin(long staffId, @Nullable OpeningKey key, Instant now) {
        return begin(staffId, key, now, now);
    }

    private String begin(long staffId, @Nullable OpeningKey key, @Nullable Instant confirmedAt, Instant now) {
        String token = Token.fresh();
        persist(new DeskSession(token, staffId, key, confirmedAt, now));
        return token;
    }

    /**
     * Ends all of a person's and begins one in their place, in which no code counts that did not in the one they have.
     * Inside its caller's transaction.
     */
    String beginAfresh(Presence presence, @Nullable OpeningKey key, Instant now) {
        Instant confirmedAt = findByIdOptional(presence.session()).map(DeskSession::confirmedAt).orElse(null);
        endAll(presence.staffId());
        return begin(presence.staffId(), key, confirmedAt, now);
    }

    /** Who holds that token; nobody when the session is over, or they may not come in any more. */
    @Transactional
    public Optional<Presence> holder(String token, Instant now) {
        return getEntityManager().createQuery("select new org.candour.staff.DeskSessions$Held(s, m) from DeskSession s join Moderator m on m.id = s.staffId"
                        + " where s.tokenDigest = ?1", Held.class).setParameter(1, Token.digest(token)).getResultStream().findFirst()
                .filter(held -> !held.session.over(now) && !held.member.suspended())
                .map(held -> present(held.session, held.member, token, now));
    }

    /** A session and whose it is: every page of the desk asks for both. */
    record Held(DeskSession session, Moderator member) {}

    private static Presence present(DeskSession session, Moderator member, String token, Instant now) {
        session.seen(now);
        return new Presence(member.id(), member.name(), member.role(), session.formToken(), session.tokenDigest(),
                session.open(token).orElse(null), member.letterKeys(), session.confirmed(now));
    }

    /** Signs out. */
    @Transactional
    public void end(Presence presence) {
        deleteById(presence.session());
    }

    /** Signs that person out everywhere; returns how many sessions there were. */
    @Transactional
    public long endAll(long staffId) {
        return delete("staffId", staffId);
    }

    /** How many sessions that person has. */
    public long open(long staffId) {
        return count("staffId", staffId);
    }

    void forgetOver(Instant now) {
        delete("seenAt <= ?1 or startedAt <= ?2", now.minus(IDLE), now.minus(LONGEST));
    }
}
