package org.candour.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.Wrapped;
import org.jspecify.annotations.Nullable;

/** One sign-in. The token that opens it lies only in the cookie. */
@Entity
@Table(name = "desk_sessions")
public class DeskSession {
    /** Not every page writes: the moment it was last seen is kept to the minute. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "form_token")
    private String formToken;

    @Column(name = "wrapped_key")
    private @Nullable String wrappedKey;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    protected DeskSession() {}

    DeskSession(String token, long staffId, @Nullable OpeningKey key, @Nullable Instant confirmedAt, Instant now) {
        this.tokenDigest = Token.digest(token);
        this.staffId = staffId;
        this.wrappedKey = key == null ? null : Wrapped.byToken(key, token).text();
        this.formToken = Token.fresh();
        this.confirmedAt = confirmedAt;
        this.startedAt = now;
        this.seenAt = now;
    }

    boolean over(Instant now) {
        return !now.isBefore(seenAt.plus(DeskSessions.IDLE)) || !now.isBefore(startedAt.plus(DeskSessions.LONGEST)) || now.isBefore(startedAt.minus(NOTED));
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(NOTED))) {
            this.seenAt = now;
        }
    }

    /** Its holder has just typed a code. */
    void confirm(Instant now) {
        this.confirmedAt = now;
        this.wrongCodes = 0;
    }

    /**
     * Whether they did so lately. After a clock that was set back by more than the minute we read it to, a code would
     * count for longer than it should: then the next one is asked for.
     */
    boolean confirmed(Instant now) {
        return confirmedAt != null && now.isBefore(confirmedAt.plus(DeskSessions.CONFIRMED))
                && !now.isBefore(confirmedAt.minus(NOTED));
    }

    /** When a code was last typed; none in a session from before that was asked for. */
    @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    void wrongCode() {
        this.wrongCodes++;
    }

    int wrongCodes() {
        return wrongCodes;
    }

    /** The keeper's own key, for whoever has the token; the row alone does not give it. */
    Optional<OpeningKey> open(String token) {
        return Optional.ofNullable(wrappedKey).flatMap(text -> new Wrapped(text).open(token));
    }

    String tokenDigest() {
        return tokenDigest;
    }

    long staffId() {
        return staffId;
    }

    String formToken() {
        return formToken;
    }
}
