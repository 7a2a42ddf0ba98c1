package org.candour.cast;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.candour.site.Site;
import org.candour.site.TheClock;

/** The site's clock in tests: it runs like any other until a test moves it by hand. */
@Mock
@Singleton
public class MovedClock extends TheClock {
    private final Site site;
    private volatile Duration ahead = Duration.ZERO;

    MovedClock(Site site) {
        super(site);
        this.site = site;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    /** Lets that much time pass at once; a negative one goes back. */
    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Sets it to that instant, from which it runs on. */
    public void set(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    /** Sets it to noon of that day in the site's zone. */
    public void setDay(LocalDate day) {
        set(day.atTime(12, 0).atZone(site.zone()).toInstant());
    }

    /** Back to the time it really is. */
    public void reset() {
        ahead = Duration.ZERO;
    }
}
