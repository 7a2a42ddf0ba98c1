package org.candour.moving.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.candour.moving.Import;
import org.candour.moving.Orders;
import org.candour.moving.Report;
import org.candour.moving.arrival.Stage.Step;
import org.candour.store.RandomId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one export that may be on its way in from the desk: looked through first, which changes nothing, then brought in. Both go
 * on while nobody watches. How far it is stands in memory alone; what was brought in before a crash stays, and the same file
 * brought in again goes on from there.
 */
@ApplicationScoped
public class Arrival {
    private static final Logger LOG = Logger.getLogger(Arrival.class);

    private final Import moving;
    private final Exports exports;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NOTHING);

    Arrival(Import moving, Exports exports) {
        this.moving = moving;
        this.exports = exports;
    }

    /** How far it is. */
    public Stage stage() {
        return stage.get();
    }

    /** Whether an import broke off and was not done again. */
    public boolean brokeOff() {
        return moving.brokeOff();
    }

    /**
     * Looks through a file.
     *
     * @return false when another is being looked through or brought in
     */
    public boolean look(Export export, boolean replace, boolean threadsAsPosts) {
        Orders orders = new Orders(true, replace, threadsAsPosts);
        Stage before = stage.get();
        boolean begun = begin(now -> now == before && !now.busy(), new Stage(Step.LOOKING, RandomId.next(), export, orders, 0, 0, null, 0));
        if (begun) {
            erase(before.export());
        }
        return begun;
    }

    /**
     * Brings in what was looked through.
     *
     * @param look which look it was
     * @return false when there is none, when that was another file, or when another stands in its place by now
     */
    public boolean bring(long look) {
        Stage looked = stage.get();
        Export export = looked.export();
        if (looked.step() != Step.LOOKED || looked.look() != look || export == null || !export.asChosen() || looked.report() == null || !looked.report().recognised()) {
            return false;
        }
        Orders orders = new Orders(false, looked.orders().replace(), looked.orders().threadsAsPosts());
        return begin(now -> now == looked, new Stage(Step.BRINGING, look, export, orders, 0, 0, looked.report(), 0));
    }

    /** Puts it away: nothing is brought in that was not, and what was sent goes. */
    public void end() {
        Stage now = stage.get();
        if (!now.busy() && stage.compareAndSet(now, Stage.NOTHING)) {
            erase(now.export());
        }
    }

    private interface Allowed {
        boolean after(Stage now);
    }

    private boolean begin(Allowed allowed, Stage next) {
        Stage now = stage.get();
        if (!allowed.after(now) || !stage.compareAndSet(now, next)) {
            return false;
        }
        Thread work = new Thread(() -> run(next), "moving-in");
        work.setDaemon(true);
        work.start();
        return true;
    }

    private void run(Stage begun) {
        long from = System.nanoTime();
        Stage ended;
        try {
            Report report = moving.run(List.of(begun.export().place()), begun.orders(), new Watched());
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
            ended = new Stage(begun.orders().dryRun() ? Step.LOOKED : Step.BROUGHT, begun.look(), begun.export(), begun.orders(), 0, 0, report, seconds);
        } catch (Import.Already already) {
            ended = stage.get().broken(Step.ANOTHER);
        } catch (RuntimeException | Error failure) {
            // Whatever it was: while this says that it goes on, nobody can begin another.
            LOG.error("moving in", failure);
            ended = stage.get().broken(Step.BROKEN);
        }
        if (ended.step() != Step.LOOKED) {
            erase(begun.export());
        }
        stage.set(ended);
    }

    /** What cannot be erased now is erased at the next start. */
    private void erase(@Nullable Export done) {
        try {
            if (done != null) {
                exports.erase(done);
            }
        } catch (UncheckedIOException failure) {
            LOG.error("moving in", failure);
        }
    }

    private final class Watched implements Import.Progress {
        @Override
        public void read(long entries) {
            note(now -> now.read(entries));
        }

        @Override
        public void settled(long comments) {
            note(now -> now.settled(comments));
        }

        private void note(UnaryOperator<Stage> how) {
            stage.updateAndGet(how);
        }
    }
}
