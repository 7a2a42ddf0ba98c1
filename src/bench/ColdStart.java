import java.util.ArrayList;
import java.util.List;

/** P12: what a start costs until the first page, with 2,000 posts. */
final class ColdStart {
    private static final int STARTS = Speed.SHORT ? 1 : 3;

    private ColdStart() {}

    /** The very first start also reads every post into the store; it is told, the later ones are judged. */
    static List<Goal> measure(Site.Place place) throws Exception {
        Speed.say("P12: the first start, with 2,000 posts to read");
        double first = start(place)[0];
        List<Double> cpu = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            double[] later = start(place);
            cpu.add(later[0]);
            seconds.add(later[1]);
        }
        return List.of(
                Goal.atMost("P12", "bare java -jar to its front page, 2,000 posts in the store: CPU", " s", 9, 1.2, Speed.median(cpu)),
                Goal.told("  the same by the clock", " s", Speed.median(seconds)),
                Goal.told("  the very first start, 2,000 files into an empty store: CPU", " s", first));
    }

    private static double[] start(Site.Place place) throws Exception {
        try (Site site = Site.start(place)) {
            double[] cost = {site.cpuToFirstPage() / 1_000, site.secondsToFirstPage()};
            Speed.say("  %.2f s of CPU, %.2f s by the clock", cost[0], cost[1]);
            return cost;
        }
    }
}
