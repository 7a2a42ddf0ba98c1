package org.candour.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** The only clock of the house. What writers do is known by {@link #today()} alone. */
@ApplicationScoped
public class TheClock {
    private final Site site;

    protected TheClock(Site site) {
        this.site = site;
    }

    /** This instant; for staff sessions, stamps in a writer's own form, and pace, never for a row about words. */
    public Instant now() {
        return Instant.now();
    }

    /** The day it is in the site's zone. */
    public LocalDate today() {
        return now().atZone(site.zone()).toLocalDate();
    }
}
