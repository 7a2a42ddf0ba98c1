package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Test;

/**
 * An acknowledged word is never lost. The built site takes comments through its own forms, is killed without warning,
 * every third time during the nightly work, and started again; then everybody comes back with their key.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int CLIENTS = 8;
    private static final int EVERY_MS = 400;
    private static final String LAST_WORDS = "and these are its last words";

    private final Random random = new Random();
    private final Queue<Sent> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger unasked = new AtomicInteger();

    /** A comment somebody pressed Send for. */
    private record Sent(String words, Map<String, String> form, boolean acknowledged) {
        String key() {
            return form.get("returnKey");
        }
    }

    @Test
    void every_acknowledged_comment_is_there_once_after_the_site_was_killed() throws Exception {
        BuiltSite site = new BuiltSite(TheStore.freshFolder("killed"));
        int duringNightly = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            BuiltSite.Running running = site.serve();
            String post = new Writer(site.url()).newestPost();
            ScheduledExecutorService writers = write(site, post);
            long begun = System.nanoTime();
            int before = all.size();
            running.endsWithin(4_000 + random.nextInt(4_000));
            if (kill % 3 == 2) {
                duringNightly += killDuringNightly(site, running) ? 1 : 0;
            } else {
                System.out.println(figures(site));
                running.kill();
            }
            writers.shutdownNow();
            System.out.printf("kill %d after %.1f seconds, %d comments sent%n", kill, (System.nanoTime() - begun) / 1e9, all.size() - before);
            assertTrue(writers.awaitTermination(1, TimeUnit.MINUTES));
        }
        BuiltSite.Running running = site.serve();
        Tally tally = tally(site);
        running.stop();
        System.out.printf("%d kills (%d inside the nightly rewrite): %d comments sent, %d acknowledged, %d lost, %d twice, %d half;"
                + " %d cut off by a kill, all sent again and found once%n", KILLS, duringNightly, all.size(), tally.acknowledged,
                tally.lost, tally.twice, tally.half, tally.cutOff);
        assertEquals(0, tally.lost + tally.twice + tally.half);
        assertTrue(tally.acknowledged > KILLS * 10, "too few were sent to prove anything");
    }

    private ScheduledExecutorService write(BuiltSite site, String post) {
        ScheduledExecutorService writers = Executors.newScheduledThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            Writer writer = new Writer(site.url());
            writers.scheduleAtFixedRate(() -> one(writer, post), random.nextInt(EVERY_MS), EVERY_MS, TimeUnit.MILLISECONDS);
        }
        return writers;
    }

    private void one(Writer writer, String post) {
        String words = "We counted the visits again. This is comment number " + count.incrementAndGet() + " of the day, " + LAST_WORDS;
        Map<String, String> form;
        try {
            form = writer.preview(post, words);
        } catch (Exception | AssertionError killedBefore) {
            unasked.incrementAndGet();
            return;
        }
        form.put("post", post);
        boolean acknowledged = false;
        try {
            acknowledged = writer.send(post, form, 200);
        } catch (Exception killedMeanwhile) {
            // Nobody told this writer that the words arrived.
        }
        all.add(new Sent(words, form, acknowledged));
    }

    /** True when the site died before the nightly work was done. */
    private boolean killDuringNightly(BuiltSite site, BuiltSite.Running running) throws Exception {
        BuiltSite.Running nightly = site.command(List.of("nightly"));
        nightly.waitFor("Writing the store anew");
        running.endsWithin(random.nextInt(60));
        running.kill();
        nightly.exitCode();
        return nightly.printed().stream().noneMatch(line -> line.startsWith("The nightly work took"));
    }

    private static List<String> figures(BuiltSite site) {
        List<String> lines = new ArrayList<>();
        assertEquals(0, Knock.at(site.data(), List.of("self-audit"), lines::add).orElseThrow(), lines::toString);
        return lines;
    }

    private static final class Tally {
        private int acknowledged;
        private int cutOff;
        private int lost;
        private int twice;
        private int half;
    }

    /** Everybody comes back with their key; who was cut off sends the same form again first. */
    private Tally tally(BuiltSite site) throws Exception {
        Writer writer = new Writer(site.url());
        Tally tally = new Tally();
        for (Sent sent : all) {
            if (!sent.acknowledged) {
                tally.cutOff++;
                assertTrue(writer.send(sent.form.get("post"), sent.form, 200), "sent again and not received");
            }
            String page = writer.comeBack(sent.key());
            int comments = occurrences(page, "/withdrawal\"");
            tally.acknowledged += sent.acknowledged ? 1 : 0;
            tally.lost += comments == 0 ? 1 : 0;
            tally.twice += comments > 1 ? 1 : 0;
            tally.half += comments == 1 && !page.contains(sent.words) ? 1 : 0;
        }
        return tally;
    }

    private static int occurrences(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }
}
