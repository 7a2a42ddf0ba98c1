package org.candour.desk.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.candour.comments.noticed.Noticing;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.rules.Draft;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.store.Durable;

/** Each change of the rules with its entry in the ledger; in the same transaction what was noticed by the old ones is forgotten. */
@ApplicationScoped
class Ruling {
    private final Rulebook rulebook;
    private final LiveCases liveCases;
    private final Ledger ledger;
    private final Noticing noticing;
    private final Durable durable;

    Ruling(Rulebook rulebook, LiveCases liveCases, Ledger ledger, Noticing noticing, Durable durable) {
        this.rulebook = rulebook;
        this.liveCases = liveCases;
        this.ledger = ledger;
        this.noticing = noticing;
        this.durable = durable;
    }

    void change(Draft draft, long staffId) {
        enter(Act.RULES_CHANGED, staffId, () -> {
            rulebook.change(draft);
            noticing.forget();
            return true;
        });
        rulebook.heard();
    }

    void begin(long postId, LocalDate until, long staffId) {
        enter(Act.CASE_LIVE, staffId, () -> {
            liveCases.begin(postId, until);
            return true;
        });
    }

    void end(long postId, long staffId) {
        enter(Act.CASE_OVER, staffId, () -> liveCases.end(postId));
    }

    /** @param change whether there was anything to change: else nothing is entered */
    private void enter(Act act, long staffId, BooleanSupplier change) {
        durable.write(() -> ledger.record(staffId, entry -> {
            boolean changed = change.getAsBoolean();
            if (changed) {
                entry.act(act, "");
            }
            return changed;
        }));
    }
}
