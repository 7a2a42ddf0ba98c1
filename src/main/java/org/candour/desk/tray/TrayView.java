package org.candour.desk.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.TheClock;

/** The page of the tray, as whoever opens it may use it. */
@ApplicationScoped
class TrayView {
    private final Contents contents;
    private final Visit visit;
    private final TheClock clock;
    private final DeskWords deskWords;
    private final TrayWords words;

    TrayView(Contents contents, Visit visit, TheClock clock, DeskWords deskWords, TrayWords words) {
        this.contents = contents;
        this.visit = visit;
        this.clock = clock;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrayPage(Head head, Faults faults, List<Row> rows, boolean quotable, boolean editor, String yesterday, Arrangement typed)
            implements TemplateInstance {}

    Page page(Faults faults, Arrangement typed) {
        List<Row> rows = contents.rows();
        String title = faults.any() ? deskWords.error(words.title()) : words.title();
        return Page.html(new TrayPage(Head.desk(title), faults, rows, rows.stream().anyMatch(Row::quotable), visit.edits(),
                Days.address(clock.today().minusDays(1)), typed).render());
    }
}
