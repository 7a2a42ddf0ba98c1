package org.candour.words.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers texts into families of near copies. A text is compared with the middle of each family, which every member
 * sharpens, and not with its members: so the work grows with the number of families, and in a flood those are few.
 */
public final class Gathering {
    private final Map<Long, Family> families = new HashMap<>();

    /** A text that was gathered before. */
    public void already(long family, long text, Likeness likeness) {
        families.computeIfAbsent(family, Family::new).add(text, likeness);
    }

    /** One that is new: it joins the nearest family that is near enough, or begins one under its own number. */
    public void join(long text, Likeness likeness) {
        Family nearest = nearest(likeness, null);
        (nearest == null ? families.computeIfAbsent(text, Family::new) : nearest).add(text, likeness);
    }

    private @Nullable Family nearest(Likeness likeness, @Nullable Family except) {
        Family nearest = null;
        int least = Likeness.MOST_APART + 1;
        for (Family family : families.values()) {
            int apart = family == except ? least : family.middle().apart(likeness);
            if (apart < least) {
                least = apart;
                nearest = family;
            }
        }
        return nearest;
    }

    /**
     * The texts of every family, by its number. A flood begins as several families, because its first members are known
     * by themselves alone: the smaller that have come to lie near a larger one go into it.
     */
    public Map<Long, List<Long>> gathered() {
        List<Family> smallestFirst = new ArrayList<>(families.values());
        smallestFirst.sort(Comparator.comparingInt((Family family) -> family.texts.size()).thenComparingLong(family -> family.number));
        for (Family small : smallestFirst) {
            Family nearest = nearest(small.middle(), small);
            if (nearest != null && nearest.texts.size() >= small.texts.size()) {
                nearest.take(small);
                families.remove(small.number);
            }
        }
        Map<Long, List<Long>> gathered = new HashMap<>();
        families.values().forEach(family -> gathered.put(family.number, List.copyOf(family.texts)));
        return gathered;
    }

    private static final class Family {
        private final long number;
        private final List<Long> texts = new ArrayList<>();
        private final int[] votes = new int[Likeness.BITS];
        private @Nullable Likeness middle;

        Family(long number) {
            this.number = number;
        }

        void add(long text, Likeness likeness) {
            texts.add(text);
            likeness.voteIn(votes);
            middle = null;
        }

        void take(Family other) {
            texts.addAll(other.texts);
            for (int i = 0; i < votes.length; i++) {
                votes[i] += other.votes[i];
            }
            middle = null;
        }

        Likeness middle() {
            Likeness now = middle == null ? Likeness.elected(votes) : middle;
            middle = now;
            return now;
        }
    }
}
