import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** P9: thirty different questions, one after the other, to the whole archive. Nothing is remembered of one, so each costs the same again. */
final class Searches {
    private static final int ROUNDS = Speed.SHORT ? 1 : 3;
    private static final int SECONDS = Speed.SHORT ? 2 : 10;
    private static final double WARM_UP = Speed.SHORT ? 500 : 15_000;
    private static final int READERS = 32;

    private Searches() {}

    static List<Goal> measure(Site site, Path folder) throws Exception {
        List<String> exact = exact();
        List<String> mistyped = mistyped();
        List<String> all = new ArrayList<>(exact);
        all.addAll(mistyped);
        Browser reader = new Browser(site.url());
        for (int tries = 0; Browser.words(reader.get(all.get(0))).contains("being made ready"); tries++) {
            if (tries > 600) {
                throw new IllegalStateException("the search was not made ready");
            }
            Thread.sleep(500);
        }
        for (String question : all) {
            if (!Browser.words(reader.get(question)).contains("<p class=\"title\">")) {
                Speed.say("  finds nothing: %s", question);
            }
        }
        Speed.say("P9: %d questions, warming up", all.size());
        Path questions = script(folder, "all", all);
        for (double asked = 0; asked < WARM_UP;) {
            asked += Load.round(site.served(), site.url(), questions, READERS, SECONDS).requests();
        }
        List<Load> crowd = new ArrayList<>();
        List<Load> alone = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            crowd.add(Load.round(site.served(), site.url(), questions, READERS, SECONDS));
            alone.add(Load.round(site.served(), site.url(), questions, 1, SECONDS));
            Speed.say("  CPU a search: %.3f ms with %d readers, %.3f ms with one; 99 in 100 within %.1f and %.1f ms", crowd.get(i).cpu(), READERS,
                    alone.get(i).cpu(), crowd.get(i).p99(), alone.get(i).p99());
        }
        Load spelt = Load.round(site.served(), site.url(), script(folder, "exact", exact), READERS, SECONDS);
        Load misspelt = Load.round(site.served(), site.url(), script(folder, "mistyped", mistyped), READERS, SECONDS);
        return List.of(
                Goal.atMost("P9", "a search in the archive, of " + all.size() + " different: CPU, " + READERS + " readers", " ms", 4, 1, Speed.median(Load.cpu(crowd))),
                Goal.atMost("P9", "99 in 100 answered, " + READERS + " readers", " ms", 50, 15, Speed.median(crowd.stream().map(Load::p99).toList())),
                Goal.told("  the same with one reader: CPU", " ms", Speed.median(Load.cpu(alone))),
                Goal.told("  and 99 in 100 within", " ms", Speed.median(alone.stream().map(Load::p99).toList())),
                Goal.told("  CPU of those that are spelt as they stand there", " ms", spelt.cpu()),
                Goal.told("  CPU of those that are mistyped", " ms", misspelt.cpu()));
    }

    private static List<String> exact() {
        Vocabulary words = new Vocabulary(9);
        List<String> all = new ArrayList<>();
        for (int rank : new int[] {0, 20, 90, 250, 700, 2_500, 9_000, 30_000}) {
            all.add(address(words.ranked(rank), ""));
        }
        for (int rank : new int[] {5, 60, 300, 900}) {
            all.add(address(words.ranked(rank) + " " + words.ranked(rank * 2), ""));
            all.add(address(words.ranked(3) + " " + words.ranked(rank + 7) + " " + words.ranked(rank + 70), ""));
            all.add(address("\"" + words.ranked(rank) + " " + words.ranked(1) + "\"", ""));
        }
        all.add(address(words.ranked(400) + " -" + words.ranked(40), ""));
        all.add(address(words.ranked(400) + " | " + words.ranked(4_000), ""));
        all.add(address(words.ranked(30), "&year=2016"));
        all.add(address(words.ranked(330), "&kind=post"));
        all.add(address(words.ranked(33), "&kind=comment&page=3"));
        all.add(address(words.ranked(50) + " label:courts", ""));
        all.add(address("", "&year=2014"));
        all.add(address("", "&kind=comment"));
        return all;
    }

    /** A letter left out, or two in each other's place. */
    private static List<String> mistyped() {
        Vocabulary words = new Vocabulary(9);
        return List.of(address(without(words.ranked(3_100), 3), ""), address(turned(words.ranked(5_200), 2), ""),
                address(words.ranked(70) + " " + without(words.ranked(800), 2), ""), address(turned(words.ranked(12_000), 4), ""),
                address(without(words.ranked(450), 2) + " " + turned(words.ranked(600), 2), ""), address("nobodyever wroteanysuchthing", ""));
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String turned(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String address(String words, String rest) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + rest;
    }

    /** For wrk: one after the other, over and over. */
    private static Path script(Path folder, String name, List<String> addresses) throws Exception {
        return Files.writeString(folder.resolve(name + ".lua"), "local all = {" + addresses.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(",\n"))
                + "}\nlocal at = 0\nrequest = function()\n  at = at % #all + 1\n  return wrk.format(\"GET\", all[at])\nend\n");
    }
}
