package org.candour.moving.arrival;

import org.candour.moving.Orders;
import org.candour.moving.Report;
import org.jspecify.annotations.Nullable;

/**
 * How far an arrival is, at one moment.
 *
 * @param look which look at a file this is, by a random number: only what somebody looked at is brought in
 * @param export what is looked through or brought in; none while there is nothing
 * @param read entries read so far
 * @param settled comments put in their places so far
 * @param report what would come, or has come; none until then
 * @param seconds it took to bring it in
 */
public record Stage(Step step, long look, @Nullable Export export, Orders orders, long read, long settled, @Nullable Report report, long seconds) {

    /** What is being done, or was done last. */
    public enum Step {
        NOTHING, LOOKING, LOOKED, BRINGING, BROUGHT,
        /** It could not be done, or not to its end. */
        BROKEN,
        /** Another import was going on. */
        ANOTHER
    }

    static final Stage NOTHING = new Stage(Step.NOTHING, 0, null, new Orders(true, false, false), 0, 0, null, 0);

    /** Whether somebody has to wait. */
    public boolean busy() {
        return step == Step.LOOKING || step == Step.BRINGING;
    }

    Stage read(long entries) {
        return new Stage(step, look, export, orders, entries, settled, report, seconds);
    }

    Stage settled(long comments) {
        return new Stage(step, look, export, orders, read, comments, report, seconds);
    }

    Stage broken(Step how) {
        return new Stage(how, look, export, orders, read, settled, null, seconds);
    }
}
