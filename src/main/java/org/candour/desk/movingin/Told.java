package org.candour.desk.movingin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.desk.Refused;
import org.candour.moving.Report;
import org.candour.moving.arrival.Stage;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Flaw;

/** The report of an import in sentences, a kind of entry at a time. */
@ApplicationScoped
class Told {
    /** Faults that are told on the page; the file has them all. */
    private static final int MOST = 20;

    private final MovingInWords words;

    Told(MovingInWords words) {
        this.words = words;
    }

    /** Posts, pages or comments, and what became of them. */
    record Kind(String title, List<String> sentences) {}

    /**
     * What is said of a whole report.
     *
     * @param good whether there is anything to bring in
     * @param faults the first of them
     * @param more how many faults are not among them
     * @param offered how many texts could be mended
     */
    record Account(boolean there, boolean good, List<Kind> kinds, List<Flaw> faults, int more, long offered, String pace) {}

    Account of(Stage stage) {
        Report report = stage.report();
        if (report == null) {
            return new Account(false, false, List.of(), List.of(), 0, 0, "");
        }
        boolean would = stage.orders().dryRun();
        List<Flaw> faults = report.faults().stream().limit(MOST).toList();
        return new Account(true, report.recognised(), List.of(kind(words.posts(), report.of(What.POST).figures(), would),
                kind(words.pages(), report.of(What.PAGE).figures(), would), kind(words.comments(), report.of(What.COMMENT).figures(), would)),
                faults, report.faultCount() - faults.size(), report.offered(), would ? "" : pace(report.of(What.COMMENT).figures().read(), stage.seconds()));
    }

    /** How far one is that goes on. */
    String progress(Stage stage) {
        if (stage.settled() == 0) {
            return words.readSoFar(Refused.figures(stage.read()));
        }
        Report looked = stage.report();
        return looked == null ? words.lookedAtSoFar(Refused.figures(stage.settled()))
                : words.settledSoFar(Refused.figures(stage.settled()), Refused.figures(looked.of(What.COMMENT).figures().read()));
    }

    private String pace(int comments, long seconds) {
        return comments < 2 || seconds < 1 ? "" : words.pace(Refused.figures(comments), seconds, Refused.figures(comments / seconds));
    }

    private Kind kind(String title, Report.Figures all, boolean would) {
        List<String> said = new ArrayList<>();
        said.add(words.read(Refused.figures(all.read())));
        add(said, all.imported(), would ? words.wouldAppear(Refused.figures(all.imported())) : words.appeared(Refused.figures(all.imported())));
        add(said, sum(all.held()), words.held(Refused.figures(sum(all.held())), reasons(all.held())));
        add(said, all.updated(), words.updated(Refused.figures(all.updated())));
        add(said, all.differs(), words.differs(Refused.figures(all.differs())));
        add(said, all.unchanged(), words.unchanged(Refused.figures(all.unchanged())));
        add(said, all.unmatched(), words.unmatched(Refused.figures(all.unmatched())));
        add(said, sum(all.skipped()), words.skipped(Refused.figures(sum(all.skipped())), reasons(all.skipped())));
        return new Kind(title, said);
    }

    private static void add(List<String> said, int count, String sentence) {
        if (count > 0) {
            said.add(sentence);
        }
    }

    private static int sum(Map<String, Integer> reasons) {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String reasons(Map<String, Integer> reasons) {
        return reasons.entrySet().stream().map(one -> words.reason(one.getKey()) + " " + Refused.figures(one.getValue())).collect(Collectors.joining(", "));
    }
}
