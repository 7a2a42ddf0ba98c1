package org.candour.words.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
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
        Counted counted = gather(11, Integer.getInteger("spam", 2_000), 500, 5);
        System.out.println("Gathered: " + counted);
        assertTrue(counted.recall() > 0.99, counted::toString);
        assertTrue(counted.honest == 0, counted::toString);
        assertEquals(3, counted.families, counted::toString);
        Counted fault = gather(11, 2_000, 500, 1);
        assertTrue(fault.honest > 0, "the count sees honest words where everything is folded: " + fault);
    }

    @Test
    void a_small_flood_is_gathered_and_nobody_else_on_whatever_day() {
        List<Counted> days = IntStream.range(0, 12).mapToObj(day -> gather(day, 60, 500, 5)).toList();
        double recall = days.stream().mapToDouble(Counted::recall).average().orElseThrow();
        System.out.printf("Gathered of floods of twenty: %.3f%n", recall);
        assertTrue(recall > 0.95, days::toString);
        assertEquals(0, days.stream().mapToInt(Counted::honest).sum(), days::toString);
    }

    @Test
    void people_who_say_one_long_sentence_alike_are_no_family() {
        List<String> said = Flood.sayingOneSentence();
        assertEquals(List.of(), families(said, text -> said.get((int) text), 2));
        assertEquals(List.of(8), families(said, text -> SAID, 2).stream().map(List::size).toList(), "by their fingerprints they would be one");
    }

    @Test
    void a_letter_mistyped_in_the_sentence_that_all_say_makes_no_family() {
        String sentence = Flood.SENTENCE.replace(" as you are told to.", ", and whoever cannot come must ring before nine and say why.");
        String mistyped = sentence.replace("in touch", "in tuoch");
        List<String> said = Flood.sayingOneSentence().stream().map(one -> one.replace(Flood.SENTENCE, sentence)).toList();
        for (int who = 0; who < said.size(); who++) {
            List<String> now = new ArrayList<>(said);
            now.set(who, said.get(who).replace(sentence, mistyped));
            assertEquals(List.of(), families(now, text -> now.get((int) text), 2), now.get(who));
            assertEquals(List.of(8), families(now, text -> SAID, 2).stream().map(List::size).toList(), "by their fingerprints they would be one");
        }
    }

    @Test
    void it_is_the_same_which_of_two_is_compared_with_the_other() {
        List<String> said = new ArrayList<>(Flood.sayingOneSentence());
        said.addAll(new Flood(24).of(1, 8));
        said.add(Flood.SENTENCE + " " + SAID + " " + Flood.SENTENCE);
        List<Letters> all = said.stream().map(Letters::of).toList();
        all.forEach(one -> all.forEach(other -> assertEquals(InCommon.of(one, other), InCommon.of(other, one))));
    }

    @Test
    void the_words_of_what_many_come_near_are_asked_once() {
        List<String> said = Flood.sayingOneSentence();
        List<Long> asked = new ArrayList<>();
        families(said, text -> {
            asked.add(text);
            return said.get((int) text);
        }, 2);
        assertEquals(8, asked.size(), asked::toString);
        assertEquals(8, Set.copyOf(asked).size(), asked::toString);
    }

    @Test
    void a_flood_that_keeps_one_sentence_and_changes_the_others_is_a_family() {
        Flood flood = new Flood(21);
        List<String> sent = flood.of(1, 20).stream()
                .map(message -> Flood.SENTENCE + " " + message.replaceAll("(?i)\\S*(://|www\\.|\\.shop|\\.top)\\S*", "")).toList();
        assertEquals(List.of(20), families(sent, text -> sent.get((int) text), 5).stream().map(List::size).toList());
    }

    @Test
    void an_offer_with_its_address_among_other_words_each_time_is_a_family() {
        Flood flood = new Flood(22);
        List<String> offers = flood.plainlyOf(0, 20);
        List<String> others = flood.honest(300).subList(100, 120);
        List<String> sent = IntStream.range(0, 20).mapToObj(i -> others.get(i) + "\n\n" + offers.get(i)).toList();
        assertEquals(List.of(20), families(sent, text -> sent.get((int) text), 5).stream().map(List::size).toList());
    }

    @Test
    void words_that_have_gone_are_like_nothing() {
        List<String> sent = new Flood(23).plainlyOf(0, 6);
        assertEquals(List.of(), families(sent, text -> "", 2));
    }

    @Test
    void one_that_is_new_joins_what_was_gathered_before_and_what_has_come_near_each_other_is_one_family() {
        List<String> sent = new Flood(12).of(0, 40);
        Gathering gathering = new Gathering(text -> sent.get((int) text));
        IntStream.range(0, 20).forEach(text -> gathering.already(text, 101, of(sent.get(text))));
        IntStream.range(20, 39).forEach(text -> gathering.already(text, 102, of(sent.get(text))));
        gathering.already(40, 103, of(SAID));
        gathering.join(39, of(sent.get(39)));
        Gathering.Gathered gathered = gathering.gathered();
        assertEquals(Map.of(39L, 101L), gathered.joined());
        assertEquals(Map.of(102L, 101L), gathered.merged());
    }

    @Test
    void a_hundred_thousand_unlike_ones_are_no_load_to_a_few_new() {
        Gathering gathering = new Gathering(text -> "");
        Random random = new Random(8);
        for (long family = 1; family <= 100_000; family++) {
            gathering.already(family, family, Likeness.of(random.longs(4).toArray()));
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

    private static Counted gather(long seed, int spam, int honest, int fewest) {
        Flood flood = new Flood(seed);
        List<String> mixed = new ArrayList<>(flood.honest(honest));
        Set<String> said = new HashSet<>(mixed);
        for (int i = 0; i < spam; i++) {
            mixed.addAll(flood.of(i % 3, 1));
        }
        Collections.shuffle(mixed, new Random(3));
        List<List<Long>> families = families(mixed, text -> mixed.get((int) text), fewest);
        int all = families.stream().mapToInt(List::size).sum();
        int wrongly = (int) families.stream().flatMap(List::stream).filter(text -> said.contains(mixed.get(text.intValue()))).count();
        return new Counted(spam, all - wrongly, wrongly, families.size());
    }

    /** The families of at least so many, each the places of its members in the list. */
    private static List<List<Long>> families(List<String> sent, LongFunction<String> words, int fewest) {
        Gathering gathering = new Gathering(words);
        for (int text = 0; text < sent.size(); text++) {
            int number = text;
            Likeness.of(sent.get(text)).ifPresent(likeness -> gathering.join(number, likeness));
        }
        Map<Long, Long> joined = gathering.gathered().joined();
        return joined.keySet().stream().collect(Collectors.groupingBy(joined::get)).values().stream().filter(members -> members.size() >= fewest).toList();
    }
}
