package org.candour.words.concerns.measured;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.words.Concern;

/**
 * What was found in passages, held to what should have been: a hit is a labelled phrase touched by a finding of its
 * own kind, a false alarm a finding that touches no labelled phrase of its kind.
 */
public final class Tally {
    private static final double A_THOUSAND = 1_000.0;

    private final Map<Concern.Kind, Count> kinds = new EnumMap<>(Concern.Kind.class);
    private final List<String> wrong = new ArrayList<>();
    private int passages;
    private int cleanWords;
    private int cleanAlarms;

    /**
     * How one kind, or all together, came out.
     *
     * @param labelled phrases that should be found
     * @param hits of these, found
     * @param falseAlarms findings that should not be
     */
    public record Count(int labelled, int hits, int falseAlarms) {
        /** What should be found and was not. */
        public int misses() {
            return labelled - hits;
        }

        /** The part of what should be found that is, from 0 to 1; 1 when there is nothing to find. */
        public double hitRate() {
            return labelled == 0 ? 1 : hits / (double) labelled;
        }

        /** The part of what is found that should be, from 0 to 1; 1 when nothing is found. */
        public double precision() {
            return hits + falseAlarms == 0 ? 1 : hits / (double) (hits + falseAlarms);
        }

        private Count plus(int moreLabelled, int moreHits, int moreAlarms) {
            return new Count(labelled + moreLabelled, hits + moreHits, falseAlarms + moreAlarms);
        }
    }

    private Tally() {}

    /** Counts what a finder finds in some passages. */
    public static Tally of(List<Passage> passages, Function<String, List<Concern>> finder) {
        Tally tally = new Tally();
        passages.forEach(passage -> tally.add(passage, finder.apply(passage.words())));
        return tally;
    }

    private void add(Passage passage, List<Concern> found) {
        passages++;
        for (Concern label : passage.labelled()) {
            boolean hit = found.stream().anyMatch(one -> touches(one, label));
            count(label.kind(), 1, hit ? 1 : 0, 0);
            note(!hit, "missed", label);
        }
        long alarms = 0;
        for (Concern one : found) {
            boolean alarm = passage.labelled().stream().noneMatch(label -> touches(one, label));
            count(one.kind(), 0, 0, alarm ? 1 : 0);
            note(alarm, "false alarm", one);
            alarms += alarm ? 1 : 0;
        }
        if (passage.labelled().isEmpty()) {
            cleanWords += passage.length();
            cleanAlarms += (int) alarms;
        }
    }

    private void note(boolean amiss, String how, Concern concern) {
        if (amiss) {
            wrong.add(how + ", " + concern.kind() + ": " + concern.phrase());
        }
    }

    private void count(Concern.Kind kind, int labelled, int hits, int alarms) {
        kinds.put(kind, of(kind).plus(labelled, hits, alarms));
    }

    private static boolean touches(Concern one, Concern other) {
        return one.kind() == other.kind() && one.start() < other.end() && other.start() < one.end();
    }

    /** How one kind came out. */
    public Count of(Concern.Kind kind) {
        return kinds.getOrDefault(kind, new Count(0, 0, 0));
    }

    /** How all kinds together came out. */
    public Count all() {
        return kinds.values().stream().reduce(new Count(0, 0, 0), (sum, one) -> sum.plus(one.labelled(), one.hits(), one.falseAlarms()));
    }

    /** How many passages were looked at. */
    public int passages() {
        return passages;
    }

    /** How many words the clean passages have together. */
    public int cleanWords() {
        return cleanWords;
    }

    /** False alarms in a thousand words of clean text. */
    public double alarmsPerThousandCleanWords() {
        return cleanWords == 0 ? 0 : cleanAlarms * A_THOUSAND / cleanWords;
    }

    /** Each miss and each false alarm with its phrase, in the order of the passages. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }
}
