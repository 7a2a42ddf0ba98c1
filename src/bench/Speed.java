import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * All measures on one Java, in one order: cold first, then the hot page, then what a change and a
 * comment cost, and at last an archive of fifteen years.
 * Arguments: the folders of the built site and of the built bare route, and an empty folder to work in.
 */
final class Speed {
    /** Everything in a minute, to see that it works. */
    static final boolean SHORT = "yes".equals(System.getenv("SPEED_SHORT"));

    private static final List<String> ONLY = List.of(System.getenv().getOrDefault("SPEED_ONLY", "P12 X5 P1 P4 P7 P9 P15").split(" "));

    private Speed() {}

    public static void main(String... arguments) throws Exception {
        Path app = Path.of(arguments[0]);
        Path bare = Path.of(arguments[1]);
        Path folder = Path.of(arguments[2]);
        String before = load();
        Path content = Files.createDirectory(folder.resolve("content"));
        Work.write(content, ONLY.contains("P12") ? 2_000 : 10);

        List<Goal> goals = new ArrayList<>();
        Site.Place place = new Site.Place(app, content, folder.resolve("data"));
        goals.addAll(asked("P12", () -> ColdStart.measure(place)));
        try (Site site = Site.start(place)) {
            goals.addAll(asked("X5", () -> PageBytes.measure(site)));
            goals.addAll(asked("P1", () -> HotPage.measure(site, bare, folder)));
            goals.addAll(asked("P4", () -> List.of(FirstRead.measure(site))));
            goals.addAll(asked("P7", () -> Sends.measure(site)));
        }
        goals.addAll(ofTheArchive(app, folder));
        print(goals, before);
        System.exit(goals.stream().anyMatch(Goal::missed) ? 1 : 0);
    }

    /** In a store of its own: the other figures are those of an ordinary blog. */
    private static List<Goal> ofTheArchive(Path app, Path folder) throws Exception {
        if (!ONLY.contains("P9") && !ONLY.contains("P15")) {
            return List.of();
        }
        Path old = Files.createDirectory(folder.resolve("old"));
        Site.Place place = new Site.Place(app, Files.createDirectory(old.resolve("content")), old.resolve("data"));
        Archive.bring(place, old);
        List<Goal> goals = new ArrayList<>();
        try (Site site = Site.start(place)) {
            goals.addAll(asked("P9", () -> Searches.measure(site, old)));
            goals.addAll(asked("P15", () -> LongThread.measure(site)));
        }
        return goals;
    }

    private static List<Goal> asked(String name, Callable<List<Goal>> measure) throws Exception {
        return ONLY.contains(name) ? measure.call() : List.of();
    }

    private static void print(List<Goal> goals, String loadBefore) throws Exception {
        System.out.printf("%nJava %s (%s), %d cores, load %s before and %s after%s%n%n", System.getProperty("java.version"),
                System.getProperty("java.vendor"), Runtime.getRuntime().availableProcessors(), loadBefore, load(),
                SHORT ? "; a short try, not a measurement" : "");
        System.out.println(Goal.HEADING);
        goals.forEach(System.out::println);
        System.out.println();
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    /** Says on the terminal's other stream what is being done, for who waits. */
    static void say(String words, Object... figures) {
        System.err.printf(words + "%n", figures);
    }

    static double median(List<Double> figures) {
        return quantile(figures, 0.5);
    }

    /** @param part from 0 to 1; 0.5 is the median */
    static double quantile(List<Double> figures, double part) {
        List<Double> sorted = figures.stream().sorted().toList();
        double at = part * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
