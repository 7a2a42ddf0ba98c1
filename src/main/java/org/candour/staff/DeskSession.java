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

    protected DeskSession() {}

    DeskSession(String token, long staffId, @Nullable OpeningKey key, Instant now) {
        this.tokenDigest = Token.digest(token);
        this.staffId = staffId;
        this.wrappedKey = key == null ? null : Wrapped.byToken(key, token).text();
        this.formToken = Token.fresh();
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
