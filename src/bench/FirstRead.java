import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * P4: what it costs to read a whole thread of 200 comments for the first time after a keeper changed it. One comment is
 * taken down and put back by turns, so that the thread stays the same size.
 */
final class FirstRead {
    private static final int WARM_UP = Speed.SHORT ? 40 : 400;
    private static final int READS = Speed.SHORT ? 30 : 100;
    /** Long enough for what follows a read to be over. */
    private static final int WINDOW_MS = 40;
    /** Less than this in a window is a site that does nothing. */
    private static final double QUIET_MS = 2;
    /** The search follows a change a tenth of a second after it: so long must nothing stir before the read. */
    private static final int QUIET_WINDOWS = 4;
    private static final int PATIENCE = 50;

    private final Site site;
    private final Browser reader;
    private final Keeper keeper;
    private String seen = "";

    private FirstRead(Site site) throws Exception {
        this.site = site;
        this.reader = new Browser(site.url());
        this.keeper = Keeper.join(site);
    }

    static Goal measure(Site site) throws Exception {
        return new FirstRead(site).measure();
    }

    private Goal measure() throws Exception {
        Speed.say("P4: %d changes and reads to warm up, %d measured", WARM_UP, READS);
        for (int i = 0; i < WARM_UP; i++) {
            change(i);
            read();
        }
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            change(i);
            double idle = waitForQuiet();
            double before = site.served().cpuOfThreads();
            read();
            Thread.sleep(WINDOW_MS);
            costs.add(site.served().cpuOfThreads() - before - idle);
        }
        Speed.say("  from %.1f to %.1f ms", Speed.quantile(costs, 0), Speed.quantile(costs, 1));
        return Goal.atMost("P4", "first read of 200 comments after a change: CPU, median of " + READS, " ms", 12, 6, Speed.median(costs));
    }

    private void change(int turn) throws Exception {
        if (turn % 2 == 0) {
            keeper.takeDown();
        } else {
            keeper.putBack();
        }
    }

    /** Other bytes than the last time, or it was no first read. */
    private void read() throws Exception {
        HttpResponse<byte[]> page = reader.get(Work.ARTICLE + "?whole=yes");
        String tag = page.headers().firstValue("ETag").orElse("");
        if (page.statusCode() != 200 || tag.equals(seen)) {
            throw new IllegalStateException("the change is not on the page: " + page.statusCode() + " " + tag);
        }
        seen = tag;
    }

    /** Waits until the change and what it set going are over; milliseconds of CPU that a window then costs unasked. */
    private double waitForQuiet() throws Exception {
        double spent = 0;
        int quiet = 0;
        for (int i = 0; i < PATIENCE && quiet < QUIET_WINDOWS; i++) {
            double before = site.served().cpuOfThreads();
            Thread.sleep(WINDOW_MS);
            spent = site.served().cpuOfThreads() - before;
            quiet = spent < QUIET_MS ? quiet + 1 : 0;
        }
        return spent;
    }
}
