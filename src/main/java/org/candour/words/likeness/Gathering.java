package org.candour.words.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Gathers texts into families of near copies. A text is compared with the middle of each family, which every member
 * sharpens, and not with its members; and only what is new is compared at all. So the work grows with what is new times
 * the number of families: 5,000 new texts among 100,000 families of one take seconds. The middle of a family is kept in 32
 * bytes. Words are read only where a text comes near a family that is small: see {@link InCommon}.
 */
public final class Gathering {
    private static final int PARTS = Likeness.BITS / Long.SIZE;
    /** Members by which the middle of a family is known surely. */
    private static final int MANY = 20;
    /** Texts whose words are remembered from one question to the next. */
    private static final int REMEMBERED = 200;

    private final LongFunction<String> words;
    /** What was asked for last: many new texts come near the same few families. */
    private final Map<Long, Letters> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Letters> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<Long, Integer> places = new HashMap<>();
    /** The new texts, each with the family it came to first. */
    private final Map<Long, Long> joined = new HashMap<>();
    /** The families that went into another. */
    private final Map<Long, Long> merged = new HashMap<>();
    private final Set<Integer> touched = new HashSet<>();
    private long[] numbers = new long[16];
    /** Of each family the text whose words are read. */
    private long[] examples = new long[16];
    private int[] sizes = new int[16];
    /** One after the other, so that all of them are run through quickly. */
    private long[] middles = new long[16 * PARTS];
    /** Only of families of two and more: one has no vote but its own. */
    private int[][] votes = new int[16][];
    private int count;

    /**
     * What came of it.
     *
     * @param joined the family of each new text
     * @param merged for families that are no more, the one they went into
     */
    public record Gathered(Map<Long, Long> joined, Map<Long, Long> merged) {}

    /**
     * The words of a text are asked by its number; those of one that has gone meanwhile are empty, and like nothing. The
     * last of them are remembered as long as this is.
     */
    public Gathering(LongFunction<String> words) {
        this.words = words;
    }

    /** A text that was gathered before. */
    public void already(long text, long family, Likeness likeness) {
        add(place(family, text), likeness);
    }

    /** One that is new: it joins the nearest family that is near enough, or begins one under its own number. */
    public void join(long text, Likeness likeness) {
        int nearest = nearest(likeness.bits(), 0, -1);
        int place = nearest >= 0 && alike(nearest, text) ? nearest : place(text, text);
        add(place, likeness);
        touched.add(place);
        joined.put(text, numbers[place]);
    }

    /**
     * Where everything new belongs. A flood begins as several families, because its first members are known by themselves
     * alone: those that have come to lie near each other now become one, the smaller going into the larger.
     */
    public Gathered gathered() {
        List<Integer> smallestFirst = new ArrayList<>(touched);
        smallestFirst.sort(Comparator.comparingInt((Integer place) -> sizes[place]).thenComparingLong(place -> numbers[place]));
        for (int place : smallestFirst) {
            int nearest = sizes[place] == 0 ? -1 : nearest(place);
            while (nearest >= 0) {
                boolean intoNearest = sizes[nearest] >= sizes[place];
                take(intoNearest ? nearest : place, intoNearest ? place : nearest);
                nearest = intoNearest ? -1 : nearest(place);
            }
        }
        joined.replaceAll((text, family) -> home(family));
        merged.replaceAll((family, into) -> home(into));
        return new Gathered(joined, merged);
    }

    private long home(long family) {
        long home = family;
        while (merged.containsKey(home)) {
            home = merged.get(home);
        }
        return home;
    }

    private int place(long family, long text) {
        return places.computeIfAbsent(family, number -> {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
                examples = Arrays.copyOf(examples, count * 2);
                sizes = Arrays.copyOf(sizes, count * 2);
                middles = Arrays.copyOf(middles, count * 2 * PARTS);
                votes = Arrays.copyOf(votes, count * 2);
            }
            numbers[count] = number;
            examples[count] = text;
            return count++;
        });
    }

    /** The nearest of the other families, where it is alike. */
    private int nearest(int place) {
        int nearest = nearest(middles, place * PARTS, place);
        return nearest >= 0 && alike(nearest, examples[place]) ? nearest : -1;
    }

    /**
     * Whether a text that is near a family is a near copy by its words, too. In two cases the words do not decide, and that
     * is a trade: it finds floods that vary much, and it takes people for near copies who are none. Of two texts with an
     * address each, so that people who say the same sentence and bring addresses are folded. And of a family that is large,
     * however it became so: one that was gathered before by the bits alone stays, and grows, until its members are decided.
     *
     * <p>Only the nearest family is ever asked, and one member of it, so that however many say the same, the words of two
     * are compared for each text. Where that member was decided on since the round began, its words are gone: the text
     * begins a family of its own, though it may be a near copy of the others.
     */
    private boolean alike(int near, long text) {
        if (sizes[near] >= MANY) {
            return true;
        }
        Letters one = letters(text);
        Letters other = letters(examples[near]);
        return one.addressed() && other.addressed() || InCommon.of(one, other).makesNearCopies();
    }

    private Letters letters(long text) {
        Letters known = remembered.get(text);
        if (known == null) {
            known = Letters.of(words.apply(text));
            remembered.put(text, known);
        }
        return known;
    }

    /** The family whose middle is least apart from those bits; -1 when none is near enough. */
    private int nearest(long[] bits, int at, int except) {
        int nearest = -1;
        int least = Likeness.MOST_APART_OF_MANY + 1;
        for (int place = 0; place < count; place++) {
            int middle = place * PARTS;
            int apart = Long.bitCount(bits[at] ^ middles[middle]) + Long.bitCount(bits[at + 1] ^ middles[middle + 1])
                    + Long.bitCount(bits[at + 2] ^ middles[middle + 2]) + Long.bitCount(bits[at + 3] ^ middles[middle + 3]);
            if (apart < least && sizes[place] > 0 && place != except && (apart <= Likeness.MOST_APART || sizes[place] >= MANY)) {
                least = apart;
                nearest = place;
            }
        }
        return nearest;
    }

    private void add(int place, Likeness likeness) {
        int[] cast = votes(place);
        sizes[place]++;
        if (cast.length == 0) {
            System.arraycopy(likeness.bits(), 0, middles, place * PARTS, PARTS);
        } else {
            likeness.voteIn(cast);
            elect(place, cast);
        }
    }

    private void take(int larger, int smaller) {
        int[] cast = votes(larger);
        if (sizes[smaller] == 1) {
            middle(smaller).voteIn(cast);
        } else {
            int[] others = votes(smaller);
            Arrays.setAll(cast, i -> cast[i] + others[i]);
        }
        sizes[larger] += sizes[smaller];
        sizes[smaller] = 0;
        votes[smaller] = null;
        merged.put(numbers[smaller], numbers[larger]);
        elect(larger, cast);
    }

    /** The votes of a family; none of one that has no member yet. */
    private int[] votes(int place) {
        if (sizes[place] == 0) {
            return new int[0];
        }
        if (votes[place] == null) {
            votes[place] = new int[Likeness.BITS];
            middle(place).voteIn(votes[place]);
        }
        return votes[place];
    }

    private Likeness middle(int place) {
        return Likeness.of(Arrays.copyOfRange(middles, place * PARTS, (place + 1) * PARTS));
    }

    private void elect(int place, int[] cast) {
        System.arraycopy(Likeness.elected(cast).bits(), 0, middles, place * PARTS, PARTS);
    }
}
