import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * P7: one writer on one connection, through the real form; how long after Send the words are said to be safe. Java
 * compiles this way for some thousand sends, so a young site and one that has run for a while are two figures.
 */
final class Sends {
    private static final int YOUNG = Speed.SHORT ? 30 : 300;
    private static final int WARM_UP = Speed.SHORT ? 0 : 1_800;
    private static final int COMMENTS = Speed.SHORT ? 50 : 400;

    private final Browser writer;
    private final Work words = new Work(7);

    private Sends(Site site) {
        this.writer = new Browser(site.url());
    }

    static List<Goal> measure(Site site) throws Exception {
        Speed.say("P7: two times %d comments, with %d before the first and %d more before the second", COMMENTS, YOUNG, WARM_UP);
        Sends sends = new Sends(site);
        sends.comments(YOUNG);
        List<Double> young = sends.comments(COMMENTS);
        sends.comments(WARM_UP);
        List<Double> times = sends.comments(COMMENTS);
        String what = "a comment safe on the disk, one connection, of " + COMMENTS;
        return List.of(Goal.atMost("P7", what + ": half within", " ms", 5, 2, Speed.median(times)),
                Goal.atMost("P7", what + ": 99 in 100 within", " ms", 20, 8, Speed.quantile(times, 0.99)),
                Goal.told("  the same after only " + YOUNG + ": half within", " ms", Speed.median(young)),
                Goal.told("  and 99 in 100 within", " ms", Speed.quantile(young, 0.99)));
    }

    private List<Double> comments(int how) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < how; i++) {
            times.add(comment());
        }
        return times;
    }

    /** Previews a new comment and sends it; the milliseconds of sending alone. */
    private double comment() throws Exception {
        String path = Work.ARTICLE + "/comments";
        Map<String, String> form = Browser.stamped(Browser.words(writer.post(path, Map.of("words", words.paragraph(80), "step", "preview"))));
        form.put("step", "send");
        long begun = System.nanoTime();
        HttpResponse<byte[]> received = writer.post(path, form);
        double time = (System.nanoTime() - begun) / 1e6;
        if (received.statusCode() != 200 || Browser.words(received).contains("name=\"stamp\"")) {
            throw new IllegalStateException("not received: " + received.statusCode() + "\n" + Browser.words(received));
        }
        return time;
    }
}
