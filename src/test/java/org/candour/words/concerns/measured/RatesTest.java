package org.candour.words.concerns.measured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.concerns.Lexicon;
import org.junit.jupiter.api.Test;

/** The finders keep the rates that were measured; a finder that finds nothing, or everything, does not. */
class RatesTest {
    private static final Concerns FINDERS = Passages.finders();
    private static final double TUNED_HITS = 0.98;
    private static final double TUNED_PRECISION = 0.98;
    private static final double TUNED_ALARMS = 0.5;
    private static final double HELD_OUT_HITS = 0.86;
    private static final double HELD_OUT_PRECISION = 0.95;
    private static final double HELD_OUT_ALARMS = 1.5;

    @Test
    void the_sets_are_large_enough_and_mostly_hold_nothing_to_find() {
        List<Passage> tuned = Passages.tuned();
        List<Passage> heldOut = Passages.heldOut();
        assertTrue(tuned.size() + heldOut.size() >= 200);
        assertTrue(heldOut.size() * 3 >= tuned.size() + heldOut.size());
        long clean = tuned.stream().filter(one -> one.labelled().isEmpty()).count()
                + heldOut.stream().filter(one -> one.labelled().isEmpty()).count();
        assertTrue(clean >= 90, clean + " clean ones");
        assertTrue(heldOut.stream().noneMatch(one -> tuned.stream().anyMatch(other -> other.words().equals(one.words()))));
    }

    @Test
    void the_rates_of_the_tuned_set_do_not_fall() {
        assertTrue(keeps(Passages.tuned(), FINDERS::in, TUNED_HITS, TUNED_PRECISION, TUNED_ALARMS));
    }

    @Test
    void the_rates_of_the_held_out_set_do_not_fall() {
        assertTrue(keeps(Passages.heldOut(), FINDERS::in, HELD_OUT_HITS, HELD_OUT_PRECISION, HELD_OUT_ALARMS));
    }

    @Test
    void counter_proof_a_finder_that_finds_nothing_does_not_keep_them() {
        assertFalse(keeps(Passages.tuned(), words -> List.of(), TUNED_HITS, TUNED_PRECISION, TUNED_ALARMS));
        assertFalse(keeps(Passages.heldOut(), words -> List.of(), HELD_OUT_HITS, HELD_OUT_PRECISION, HELD_OUT_ALARMS));
    }

    @Test
    void counter_proof_a_finder_that_points_at_everything_does_not_keep_them() {
        Function<String, List<Concern>> all = words -> List.of(Concern.Kind.values()).stream()
                .map(kind -> new Concern(kind, words, 0, words.length())).toList();
        Tally tally = Tally.of(Passages.tuned(), all);
        assertEquals(tally.all().labelled(), tally.all().hits(), "it misses nothing");
        assertFalse(keeps(Passages.tuned(), all, TUNED_HITS, TUNED_PRECISION, TUNED_ALARMS));
    }

    private static boolean keeps(List<Passage> passages, Function<String, List<Concern>> finder, double hits, double precision,
            double alarms) {
        Tally tally = Tally.of(passages, finder);
        return tally.all().hitRate() >= hits && tally.all().precision() >= precision && tally.alarmsPerThousandCleanWords() <= alarms;
    }

    @Test
    void the_figures_left_alone_are_those_of_the_sample_list() throws IOException {
        assertEquals(Files.readAllLines(Path.of("content/lists/public-figures.txt")),
                Lexicon.text("passages/public-figures.txt").lines().toList());
    }
}
