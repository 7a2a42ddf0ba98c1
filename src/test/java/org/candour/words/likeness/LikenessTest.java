package org.candour.words.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        assertEquals(0, said.apart(of(SAID.toUpperCase())));
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
        long before = System.nanoTime();
        of(longest);
        assertTrue(System.nanoTime() - before < 250_000_000L);
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
        List<Integer> mixed = new ArrayList<>(java.util.stream.IntStream.range(0, words.size()).boxed().toList());
        java.util.Collections.shuffle(mixed, new java.util.Random(3));
        mixed.forEach(i -> {
            isSpam.put((long) i, i >= honest);
            Likeness.of(words.get(i)).ifPresent(likeness -> gathering.join(i, likeness));
        });
        List<List<Long>> families = gathering.gathered().values().stream().filter(members -> members.size() >= fewest).toList();
        int folded = (int) families.stream().flatMap(List::stream).filter(isSpam::get).count();
        int wrongly = (int) families.stream().flatMap(List::stream).filter(id -> !isSpam.get(id)).count();
        return new Counted(spam, folded, wrongly, families.size());
    }
}
