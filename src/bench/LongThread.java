import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * P15 and P16: what one comment more costs, and the first read after it, in a thread of 10,000 beside short ones. They take
 * turns, and only the ratios count.
 */
final class LongThread {
    private static final int WARM_UP = Speed.SHORT ? 10 : 150;
    private static final int TURNS = Speed.SHORT ? 10 : 60;
    /** Long enough for what follows an act to be over: the search follows within a tenth of a second. */
    private static final int WINDOW_MS = 250;

    private final Site site;
    private final Browser reader;
    private final Keeper keeper;
    private final Vocabulary words = new Vocabulary(16);
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final Map<String, String> answering = new LinkedHashMap<>();
    private final Map<String, List<Double>> published = new LinkedHashMap<>();
    private final Map<String, List<Double>> read = new LinkedHashMap<>();

    private LongThread(Site site) throws Exception {
        this.site = site;
        this.reader = new Browser(site.url());
        this.keeper = Keeper.join(site, Archive.SHORT);
        for (String path : List.of(Archive.LONG, Archive.MIDDLE, Archive.SHORT)) {
            answering.put(path, keeper.answering(path));
            published.put(path, new ArrayList<>());
            read.put(path, new ArrayList<>());
        }
    }

    static List<Goal> measure(Site site) throws Exception {
        return new LongThread(site).measure();
    }

    private List<Goal> measure() throws Exception {
        Speed.say("P15, P16: %d turns to warm up, %d measured", WARM_UP, TURNS);
        for (int i = 0; i < WARM_UP; i++) {
            for (String path : answering.keySet()) {
                keeper.say(answering.get(path), words.paragraph(20));
                read(path);
            }
        }
        for (int i = 0; i < TURNS; i++) {
            for (String path : answering.keySet()) {
                published.get(path).add(cost(() -> keeper.say(answering.get(path), words.paragraph(20))));
                read.get(path).add(cost(() -> read(path)));
            }
        }
        double weighsMore = (double) reader.get(Archive.LONG).body().length / reader.get(Archive.MIDDLE).body().length;
        return List.of(
                Goal.atMost("P15", "first view of a thread, 200 to 10,000 comments: bytes", " x", 1.5, 1.05, weighsMore),
                Goal.atMost("P15", "the same after a change: CPU", " x", 1.5, 1.05, Speed.median(read.get(Archive.LONG)) / Speed.median(read.get(Archive.MIDDLE))),
                Goal.told("  CPU of that view, of 10,000", " ms", Speed.median(read.get(Archive.LONG))),
                Goal.told("  of 200", " ms", Speed.median(read.get(Archive.MIDDLE))),
                Goal.atMost("P16", "one comment more among 10,000 against one among 10: CPU", " x", 2, 1.05,
                        Speed.median(published.get(Archive.LONG)) / Speed.median(published.get(Archive.SHORT))),
                Goal.told("  CPU of it among 10,000", " ms", Speed.median(published.get(Archive.LONG))),
                Goal.told("  among 10", " ms", Speed.median(published.get(Archive.SHORT))));
    }

    private interface Act {
        void run() throws Exception;
    }

    /** Milliseconds of CPU of it and of what it sets going, without what the site spends unasked. */
    private double cost(Act act) throws Exception {
        double before = site.served().cpuOfThreads();
        Thread.sleep(WINDOW_MS);
        double idle = site.served().cpuOfThreads() - before;
        before = site.served().cpuOfThreads();
        act.run();
        Thread.sleep(WINDOW_MS);
        return site.served().cpuOfThreads() - before - idle;
    }

    /** Other bytes than the last time, or it was no first view. */
    private void read(String path) throws Exception {
        HttpResponse<byte[]> page = reader.get(path);
        String tag = page.headers().firstValue("ETag").orElse("");
        if (page.statusCode() != 200 || tag.equals(seen.put(path, tag))) {
            throw new IllegalStateException("what was said is not on the page: " + page.statusCode() + " " + tag);
        }
    }
}
