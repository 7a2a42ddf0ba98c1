package org.candour.desk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.candour.decisions.Ledger;
import org.candour.desk.Visit;
import org.candour.desk.door.CodeFirst;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff did, from the ledger: their own entries and never another's. Which comment an entry is about
 * stays in the store: beside a seized one, a table of a moderator's at home would say who decided on each.
 */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class OwnLedgerPages {
    private final Ledger ledger;
    private final Visit visit;
    private final OwnTable table;
    private final OwnLedgerWords words;

    OwnLedgerPages(Ledger ledger, Visit visit, OwnTable table, OwnLedgerWords words) {
        this.ledger = ledger;
        this.visit = visit;
        this.table = table;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnLedgerPage(Head head, List<Acts.Day> days, List<Month> months) implements TemplateInstance {}

    /** A month in the list. */
    record Month(YearMonth month, boolean current) {}

    /** One month; the newest with an entry, unless another is asked for. */
    @GET
    @Path("ledger")
    public Page month(@RestQuery @Nullable String month) {
        List<YearMonth> months = ledger.daysOf(visit.staffId()).stream().map(YearMonth::from).distinct().toList();
        Optional<YearMonth> shown = asked(month).or(() -> months.stream().findFirst());
        List<Acts.Day> days = shown.map(one -> Acts.byDay(Acts.lines(
                ledger.of(visit.staffId(), one.atDay(1), one.atEndOfMonth())))).orElse(List.of());
        return Page.html(new OwnLedgerPage(Head.desk(words.title()), days,
                months.stream().map(one -> new Month(one, one.equals(shown.orElse(null)))).toList()).render());
    }

    /** All of them as a table. */
    @GET
    @CodeFirst
    @Path("ledger.csv")
    public Page export() {
        return Page.document("text/csv; charset=utf-8", table.of(visit.staffId()))
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"");
    }

    private static Optional<YearMonth> asked(@Nullable String month) {
        try {
            return month == null ? Optional.empty() : Optional.of(YearMonth.parse(month));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
