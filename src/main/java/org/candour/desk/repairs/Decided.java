package org.candour.desk.repairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.moving.repairs.Mending;
import org.candour.store.Durable;
import org.candour.store.Turn;
import org.candour.words.repairs.Repair;

/** What the keeper decided about texts to mend, some at a time, so that nobody who writes meanwhile waits long; each lot is entered in the ledger. */
@ApplicationScoped
class Decided {
    private static final int AT_ONCE = 50;
    /** Texts that one press of a button mends: some seconds' work. */
    static final int MOST = 500;

    private final Mending mending;
    private final Ledger ledger;
    private final Turn turn;
    private final Durable durable;

    Decided(Mending mending, Ledger ledger, Turn turn, Durable durable) {
        this.mending = mending;
        this.ledger = ledger;
        this.turn = turn;
        this.durable = durable;
    }

    int mend(Repair.Kind kind, List<Long> ids, long staffId) {
        return inLots(ids, lot -> durable.write(() -> ledger.record(staffId, entry -> {
            int mended = mending.mend(kind, lot);
            if (mended > 0) {
                entry.act(Act.TEXTS_MENDED, "");
            }
            return mended;
        })));
    }

    int leave(Repair.Kind kind, List<Long> ids) {
        return inLots(ids, lot -> durable.write(() -> turn.take(() -> mending.leave(kind, lot))));
    }

    int mendAll(Repair.Kind kind, long staffId) {
        List<Long> all = durable.write(() -> turn.take(() -> mending.next(kind, MOST)));
        return mend(kind, all, staffId);
    }

    private static int inLots(List<Long> ids, ToIntFunction<List<Long>> deed) {
        int done = 0;
        for (List<Long> left = new ArrayList<>(ids); !left.isEmpty();) {
            List<Long> lot = left.subList(0, Math.min(AT_ONCE, left.size()));
            done += deed.applyAsInt(List.copyOf(lot));
            lot.clear();
        }
        return done;
    }
}
