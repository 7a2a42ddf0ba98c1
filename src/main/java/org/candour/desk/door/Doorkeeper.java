package org.candour.desk.door;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.candour.site.TheClock;
import org.candour.staff.SignIn;
import org.candour.staff.SignInPace;

/**
 * Lets sign-ins in one at a time, on a thread of its own: guessing costs whoever is signed in nothing, and a waiting
 * sign-in holds no thread.
 */
@ApplicationScoped
class Doorkeeper {
    /** With a tenth of a second each, who stands last waits eight seconds. */
    private static final int LINE = 80;

    /** So long somebody tries to get into the line while it is full; with the line itself it stays under thirty seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATER = Duration.ofSeconds(1);

    private final SignIn signIn;
    private final SignInPace pace;
    private final TheClock clock;
    private final ThreadPoolExecutor oneByOne = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LINE), work -> new Thread(work, "sign-in"));

    Doorkeeper(SignIn signIn, SignInPace pace, TheClock clock) {
        this.signIn = signIn;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * The token of a new session, or none.
     *
     * @return fails with {@link Crowded} when too many wait for too long
     */
    Uni<Optional<String>> admit(String name, String passphrase, String code) {
        Duration wait = pace.untilNext(clock.now());
        Uni<Optional<String>> attempt = Uni.createFrom().item(() -> attempt(name, passphrase, code))
                .runSubscriptionOn(oneByOne)
                .onFailure(RejectedExecutionException.class).retry().withBackOff(SOON, LATER)
                .expireIn(PATIENCE.minus(wait).toMillis())
                .onFailure(failure -> failure instanceof RejectedExecutionException || failure instanceof IllegalStateException)
                .transform(Crowded::new);
        return wait.isZero() ? attempt : Uni.createFrom().item(wait).onItem().delayIt().by(wait).chain(() -> attempt);
    }

    private Optional<String> attempt(String name, String passphrase, String code) {
        Optional<String> session = signIn.attempt(name, passphrase, code, clock.now());
        if (session.isEmpty()) {
            pace.failed(clock.now());
        }
        return session;
    }

    /** Too many try to sign in at once. */
    static final class Crowded extends RuntimeException {
        Crowded(Throwable cause) {
            super(cause);
        }
    }

    @PreDestroy
    void close() {
        oneByOne.shutdownNow();
    }
}
