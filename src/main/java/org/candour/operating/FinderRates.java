package org.candour.operating;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.concerns.measured.Passage;
import org.candour.words.concerns.measured.Passages;
import org.candour.words.concerns.measured.Tally;

/** Measures the finders of concerns by the passages that come with the site. It needs no store and opens no port. */
final class FinderRates {
    private static final String ROW = "%-20s %8d %6d %7d %13d %9.1f %% %9.1f %%";
    private static final int HUNDRED = 100;

    private final PrintStream out;

    FinderRates(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the rates of both sets.
     *
     * @param phrases also each phrase of the tuned set that was missed or is a false alarm; those of the other set stay
     *     unseen, or it would soon be tuned on too
     */
    void print(boolean phrases) {
        Concerns finders = Passages.finders();
        Tally tuned = print(Terminal.say("rates-tuned"), Passages.tuned(), finders);
        if (phrases) {
            tuned.wrong().forEach(out::println);
            out.println();
        }
        print(Terminal.say("rates-held-out"), Passages.heldOut(), finders);
    }

    private Tally print(String heading, List<Passage> passages, Concerns finders) {
        Tally tally = Tally.of(passages, finders::in);
        out.println(heading);
        out.println(Terminal.say("rates-columns"));
        for (Concern.Kind kind : Concern.Kind.values()) {
            row(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), tally.of(kind));
        }
        row(Terminal.say("rates-all"), tally.all());
        out.println(Terminal.say("rates-clean", tally.passages(), tally.cleanWords(),
                String.format(Locale.ROOT, "%.2f", tally.alarmsPerThousandCleanWords())));
        out.println();
        return tally;
    }

    private void row(String name, Tally.Count count) {
        out.println(String.format(Locale.ROOT, ROW, name, count.labelled(), count.hits(), count.misses(), count.falseAlarms(),
                count.hitRate() * HUNDRED, count.precision() * HUNDRED));
    }
}
