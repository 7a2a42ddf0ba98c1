package org.candour.desk.guestposts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.candour.desk.studio.Manuscript;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.NewThreads;
import org.candour.posts.Numbers;
import org.candour.posts.Series;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.testimony.Agreement;
import org.candour.testimony.Piece;
import org.candour.testimony.TestimonyKind;

/** What stands in the forms before the keeper has touched them. */
@ApplicationScoped
class Presets {
    private final Numbers numbers;
    private final NewThreads newThreads;
    private final Site site;
    private final TheClock clock;
    private final GuestPostWords words;

    Presets(Numbers numbers, NewThreads newThreads, Site site, TheClock clock, GuestPostWords words) {
        this.numbers = numbers;
        this.newThreads = newThreads;
        this.site = site;
        this.clock = clock;
        this.words = words;
    }

    /** The piece as it was sent, as the next of its series; a topic under its label. */
    Edition asSent(TestimonyKind kind, Piece sent) {
        Edition begun = switch (kind) {
            case TESTIMONY -> new Edition(sent.title(), words.bylineGuest(), "", sent.words(), clock.today(),
                    numbers.nextOf(site.seriesName()), List.of(), true);
            case TOPIC -> new Edition(sent.title(), words.bylineTopic(), "", sent.words(), clock.today(), null,
                    List.of(Label.named(words.labelTopic())), true);
        };
        return begun.in(newThreads.mode());
    }

    /** The keeper's edition so far, or the piece as it was sent. */
    Edition edition(Opened opened) {
        return opened.made().orElseGet(() -> asSent(opened.testimony().kind(), opened.sent().orElseThrow()));
    }

    /** The words that may go out, on that agreement. */
    Edition goingOut(Opened opened) {
        return switch (opened.agreement()) {
            case EDITION -> opened.letters().edition().orElseThrow();
            case UNANSWERED -> edition(opened);
            case AS_SENT, NONE -> asSent(opened.testimony().kind(), opened.sent().orElseThrow());
        };
    }

    /** The form that publishes it: today, unless it was meant for another day to come, under a number that is free. */
    Manuscript out(Opened opened) {
        Edition edition = goingOut(opened);
        Series series = edition.series();
        Series free = series != null && numbers.taken(series) ? numbers.nextOf(series.name()) : series;
        LocalDate day = edition.day().isBefore(clock.today()) ? clock.today() : edition.day();
        return Manuscript.of(new Edition(edition.title(), edition.byline(), edition.standfirst(), edition.words(), day, free,
                edition.labels(), edition.commentsOpen(), edition.slow()), "", opened.testimony().version());
    }

    /** Whether it can be published at all. */
    static boolean agreed(Opened opened) {
        return opened.agreement() != Agreement.NONE;
    }
}
