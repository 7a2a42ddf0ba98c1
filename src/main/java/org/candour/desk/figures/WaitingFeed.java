package org.candour.desk.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.candour.comments.Waiting;
import org.candour.site.Site;
import org.candour.site.TheClock;

/**
 * How many comments wait, by the day they came, as an Atom feed (RFC 4287). One entry for today: it says more or less as the
 * day goes on, under one id and with the day as its time, so that a feed tells no time finer than a day.
 */
@ApplicationScoped
class WaitingFeed {
    private final Waiting waiting;
    private final Site site;
    private final TheClock clock;

    WaitingFeed(Waiting waiting, Site site, TheClock clock) {
        this.waiting = waiting;
        this.site = site;
        this.clock = clock;
    }

    /** What came on one day and still waits. */
    record Since(LocalDate day, long comments) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaitingFeedDocument(String site, String address, LocalDate today, long count, List<Since> days) implements TemplateInstance {}

    String today() {
        List<Since> days = waiting.byDay().stream().map(day -> new Since(day.day(), day.comments())).toList();
        return new WaitingFeedDocument(site.siteTitle(), site.siteUrl(), clock.today(), days.stream().mapToLong(Since::comments).sum(), days).render();
    }
}
