package org.candour.desk.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.candour.comments.Waiting;
import org.candour.decisions.Ledger;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.jspecify.annotations.Nullable;

/** How we are doing: what waits, and half a year of decisions. Of all at the desk together, never of one. */
@Path("/desk/figures")
@RolesAllowed(Role.MODERATES)
class FiguresPages {
    private final Ledger ledger;
    private final Waiting waiting;
    private final TheClock clock;
    private final FiguresWords words;

    FiguresPages(Ledger ledger, Waiting waiting, TheClock clock, FiguresWords words) {
        this.ledger = ledger;
        this.waiting = waiting;
        this.clock = clock;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(Head head, long waiting, @Nullable LocalDate oldest, Chart chart, List<Week> weeks,
            List<Figures.Reason> reasons) implements TemplateInstance {}

    /** All of it. */
    @GET
    public Page figures() {
        LocalDate today = clock.today();
        Figures figures = Figures.of(ledger.daily(Figures.firstDay(today), today), today);
        List<Waiting.Day> days = waiting.byDay();
        return Page.html(new FiguresPage(Head.desk(words.title()), days.stream().mapToLong(Waiting.Day::comments).sum(),
                days.stream().map(Waiting.Day::day).findFirst().orElse(null), Chart.of(figures.weeks()),
                newestFirst(figures.weeks()), figures.reasons()).render());
    }

    private static List<Week> newestFirst(List<Week> weeks) {
        return weeks.stream().filter(week -> week.decided() + week.undone() > 0)
                .sorted((one, other) -> other.from().compareTo(one.from())).toList();
    }
}
