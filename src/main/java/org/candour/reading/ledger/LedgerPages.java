package org.candour.reading.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.decisions.PublicLedger;
import org.candour.decisions.PublicMonth;
import org.candour.edge.Page;
import org.candour.reading.Mirrored;
import org.candour.reading.Paging;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The ledger for everybody, a month on a page, the newest first. It shows days that are over, so a decision changes no
 * page that is ready: at midnight they are all forgotten, and a busy desk costs nothing.
 */
@Path("/ledger")
class LedgerPages implements Mirrored {
    private static final String ADDRESS = "/ledger";

    private final PublicLedger ledger;
    private final Chrome chrome;
    private final LedgerWords words;
    private final Problems problems;

    LedgerPages(PublicLedger ledger, Chrome chrome, LedgerWords words, Problems problems) {
        this.ledger = ledger;
        this.chrome = chrome;
        this.words = words;
        this.problems = problems;
    }

    @GET
    public Page month(@RestQuery @Nullable String page) {
        List<YearMonth> months = ledger.months();
        Paging paging = Paging.byQuery(ADDRESS, "", Paging.asked(page), months.size());
        return paging.holds() ? month(months.get(paging.page() - 1), paging) : problems.notFound();
    }

    /** Months of which something is told: that this month is silent so far would say when a copy was made. */
    @Override
    public Stream<Sheet> sheets() {
        List<YearMonth> told = ledger.months().stream().filter(month -> !ledger.of(month).silent()).toList();
        return IntStream.rangeClosed(1, told.size()).mapToObj(page -> new Sheet(Paging.address(ADDRESS, "", page),
                () -> month(told.get(page - 1), Paging.byQuery(ADDRESS, "", page, told.size()))));
    }

    private Page month(YearMonth month, Paging paging) {
        String title = paging.page() == 1 ? words.title() : words.titleOf(chrome.month(month));
        Head head = Head.page(title, words.description(chrome.month(month)), Paging.address(ADDRESS, "", paging.page()))
                .between(paging.before(), paging.after());
        return Page.html(new LedgerPage(head, ledger.of(month), paging).render()).kept();
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LedgerPage(Head head, PublicMonth shown, Paging paging) implements TemplateInstance {}
}
