import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * P1 and P3: the article's page while everybody reads it, beside nginx's file and a bare route with the same bytes.
 * Rounds take turns, and only their ratios count: another program on the machine slows all three.
 */
final class HotPage {
    private static final int ROUNDS = Speed.SHORT ? 3 : 7;
    private static final int SECONDS = Speed.SHORT ? 2 : 6;
    /** Counted in requests: on a busy machine seconds warm nothing up. */
    private static final double WARM_UP = Speed.SHORT ? 30_000 : 500_000;
    private static final int WARM_UP_ROUNDS = 12;

    private HotPage() {}

    static List<Goal> measure(Site site, Path bareRoute, Path folder) throws Exception {
        HttpResponse<byte[]> page = new Browser(site.url()).get(Work.ARTICLE);
        List<Load> files = new ArrayList<>();
        List<Load> bares = new ArrayList<>();
        List<Load> sites = new ArrayList<>();
        try (Reference nginx = Reference.nginx(page, folder); Reference bare = Reference.bare(page, bareRoute, folder)) {
            Speed.say("P1, P3: %d bytes, warming up", page.body().length);
            nginx.round(2);
            warmUp(() -> bare.round(SECONDS));
            warmUp(() -> round(site, page, SECONDS));
            for (int i = 0; i < ROUNDS; i++) {
                files.add(nginx.round(SECONDS));
                bares.add(bare.round(SECONDS));
                sites.add(round(site, page, SECONDS));
                Speed.say("  CPU a request: nginx %.4f ms, bare route %.4f ms, site %.4f ms (%.0f, %.0f, %.0f a second)",
                        files.get(i).cpu(), bares.get(i).cpu(), sites.get(i).cpu(),
                        files.get(i).perSecond(), bares.get(i).perSecond(), sites.get(i).perSecond());
            }
        }
        double onThisJava = Runtime.version().feature() >= 25 ? 0.40 : 0.35;
        return List.of(
                Goal.atLeast("P1", "first page of the article: CPU of nginx's file / CPU of the site", onThisJava, 0.60, ratio(files, sites)),
                Goal.atLeast("P1", "the same: CPU of a bare route / CPU of the site", 0.90, 1.0, ratio(bares, sites)),
                Goal.told("  CPU a request: nginx", " ms", Speed.median(Load.cpu(files))),
                Goal.told("  CPU a request: bare route", " ms", Speed.median(Load.cpu(bares))),
                Goal.told("  CPU a request: site", " ms", Speed.median(Load.cpu(sites))),
                Goal.atMost("P3", "99 in 100 answered, 32 readers", " ms", 5, 2, Speed.median(sites.stream().map(Load::p99).toList())));
    }

    private static void warmUp(Callable<Load> round) throws Exception {
        double answered = 0;
        for (int i = 0; i < WARM_UP_ROUNDS && answered < WARM_UP; i++) {
            answered += round.call().requests();
        }
    }

    private static Load round(Site site, HttpResponse<byte[]> page, int seconds) throws Exception {
        return Load.round(site.served(), site.url() + Work.ARTICLE, page.body().length, seconds);
    }

    private static double ratio(List<Load> reference, List<Load> site) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < site.size(); i++) {
            ratios.add(reference.get(i).cpu() / site.get(i).cpu());
        }
        return Speed.median(ratios);
    }
}
