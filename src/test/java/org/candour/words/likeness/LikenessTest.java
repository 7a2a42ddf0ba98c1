package org.candour.words.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.cast.Flood;
import org.junit.jupiter.api.Test;

/** What is found alike, and what is not; {@code -Dspam=20000} gathers the flood the desk is made for, without a store. */
class LikenessTest {
    private static final String SAID = "We were eleven in the team when I came and are five now, and the list was shared out among those who stayed.";

    private static Likeness of(String words) {
        return Likeness.of(words).orElseThrow();
    }

    @Test
    void spaces_case_signs_and_letters_that_only_look_like_ours_change_nothing() {
        Likeness said = of(SAID);
        assertEquals(0, said.apart(of(SAID.toUpperCase(Locale.ROOT))));
        assertEquals(0, said.apart(of(SAID.replace(" ", "   ").replace(",", " ... "))));
        assertEquals(0, said.apart(of(SAID.replace("stayed", "s t a y e d"))));
        assertEquals(0, said.apart(of(SAID.replace('a', '\u0430').replace('e', '\u0435').replace('o', '0'))));
        assertEquals(0, said.apart(of(SAID + " http://somewhere.example/one")), "where it leads is changed most often");
    }

    @Test
    void what_somebody_quotes_is_not_what_they_say() {
        String one = "> " + SAID + "\n\nIn our office it was nine, then four, and the four are now covering two courts and a prison.";
        String other = "> " + SAID + "\n\nNobody shared anything out here: the cases of whoever left simply stayed in the drawer until the inspector came.";
        assertTrue(of(one).apart(of(other)) > Likeness.MOST_APART);
    }

    @Test
    void short_agreement_is_like_nothing() {
        List.of("I agree.", "Well said!", "Well said, could not agree more.", "Thank you. I thought it was only me.")
                .forEach(words -> assertTrue(Likeness.of(words).isEmpty(), words));
        assertTrue(Likeness.of("Cheap shoes for everybody, here: http://shoes.example/now").isPresent(), "an address is no agreement");
    }

    @Test
    void it_is_read_back_as_it_was_written() {
        assertEquals(64, of(SAID).text().length());
        assertEquals(0, of(SAID).apart(Likeness.read(of(SAID).text())));
    }

    @Test
    void the_longest_comment_is_looked_at_soon() {
        String longest = "word after word ".repeat(1_250);
        of(longest);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        of(longest);
        assertTrue(threads.getCurrentThreadCpuTime() - before < 2_000_000_000L);
    }

    @Test
    void a_flood_is_gathered_and_nobody_else() {
        Counted counted = gather(Integer.getInteger("spam", 2_000), 500, 5);
        System.out.println("Gathered: " + counted);
        assertTrue(counted.recall() > 0.99, counted::toString);
        assertTrue(counted.honest == 0, counted::toString);
        assertEquals(3, counted.families, counted::toString);
        Counted fault = gather(2_000, 500, 1);
        assertTrue(fault.honest > 0, "the count sees honest words where everything is folded: " + fault);
    }

    @Test
    void one_that_is_new_joins_what_was_gathered_before_and_what_has_come_near_each_other_is_one_family() {
        Flood flood = new Flood(12);
        List<Likeness> before = flood.of(0, 40).stream().map(LikenessTest::of).toList();
        Gathering gathering = new Gathering();
        before.subList(0, 20).forEach(likeness -> gathering.already(1, likeness));
        before.subList(20, 39).forEach(likeness -> gathering.already(2, likeness));
        gathering.already(3, of(SAID));
        gathering.join(100, before.get(39));
        Gathering.Gathered gathered = gathering.gathered();
        assertEquals(Map.of(100L, 1L), gathered.joined());
        assertEquals(Map.of(2L, 1L), gathered.merged());
    }

    @Test
    void a_hundred_thousand_unlike_ones_are_no_load_to_a_few_new() {
        Gathering gathering = new Gathering();
        Random random = new Random(8);
        for (long family = 1; family <= 100_000; family++) {
            gathering.already(family, Likeness.of(random.longs(4).toArray()));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (long text = 200_000; text < 200_500; text++) {
            gathering.join(text, Likeness.of(random.longs(4).toArray()));
        }
        assertEquals(500, gathering.gathered().joined().size());
        long took = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.println("500 new among 100,000 unlike ones: " + took + " ms");
        assertTrue(took < 5_000, took + " ms");
    }

    /** What came of it: spam in families, honest words in families, and how many families there are. */
    private record Counted(int spam, int folded, int honest, long families) {
        double recall() {
            return folded / (double) spam;
        }
    }

    private static Counted gather(int spam, int honest, int fewest) {
        Flood flood = new Flood(11);
        List<String> words = new ArrayList<>(flood.honest(honest));
        for (int i = 0; i < spam; i++) {
            words.addAll(flood.of(i % 3, 1));
        }
        Gathering gathering = new Gathering();
        Map<Long, Boolean> isSpam = new HashMap<>();
        List<Integer> mixed = new ArrayList<>(IntStream.range(0, words.size()).boxed().toList());
        java.util.Collections.shuffle(mixed, new Random(3));
        mixed.forEach(i -> {
            isSpam.put((long) i, i >= honest);
            Likeness.of(words.get(i)).ifPresent(likeness -> gathering.join(i, likeness));
        });
        Map<Long, Long> joined = gathering.gathered().joined();
        List<List<Long>> families = joined.keySet().stream().collect(Collectors.groupingBy(joined::get)).values().stream().filter(members -> members.size() >= fewest).toList();
        int folded = (int) families.stream().flatMap(List::stream).filter(isSpam::get).count();
        int wrongly = (int) families.stream().flatMap(List::stream).filter(id -> !isSpam.get(id)).count();
        return new Counted(spam, folded, wrongly, families.size());
    }
}
