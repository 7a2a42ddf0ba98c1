package org.candour.words.likeness;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fingerprint of a text by which near copies of it are found: 256 bits, each the vote of all runs of five letters in it
 * (a simhash, as M. Charikar described it in 2002). Two texts that share most of their runs differ in few bits; two that
 * share none differ in about half. 64 bits, as they are often taken, are too few for texts of forty words: measured, they
 * could not tell a flood with every sixth word changed from two colleagues who complain of the same thing.
 *
 * <p>It can be reckoned from the words by anybody and so tells of them: it is to be kept no longer than they are looked at.
 */
public final class Likeness {
    /** Bits of a fingerprint. */
    public static final int BITS = 256;

    /** The most bits in which a text differs from the middle of its family. */
    static final int MOST_APART = 80;

    /**
     * The same where the middle is known surely because the family is large. Measured on 6,000 messages of three senders,
     * 97 lie between the two and 10 beyond; of 1,778 things that people said none lies nearer to a sender's middle than 95.
     */
    static final int MOST_APART_OF_MANY = 88;

    /** "I agree" and "Well said" are often said, and each time by somebody else: below so many letters nothing is alike. */
    static final int FEWEST_LETTERS = 60;

    /** The same of a text with an address in it: nobody agrees with an address. */
    static final int FEWEST_WITH_ADDRESS = 24;

    private final long[] bits;

    private Likeness(long[] bits) {
        this.bits = bits;
    }

    /** Of a text; none of one that is too short to be like another. */
    public static Optional<Likeness> of(String words) {
        Letters letters = Letters.of(words);
        int fewest = letters.addressed() ? FEWEST_WITH_ADDRESS : FEWEST_LETTERS;
        return letters.all().length() < fewest ? Optional.empty() : Optional.of(elected(letters.runs()));
    }

    private static Likeness elected(Set<Long> runs) {
        int[] votes = new int[BITS];
        for (long run : runs) {
            long[] hash = new long[BITS / Long.SIZE];
            for (int part = 0; part < hash.length; part++) {
                hash[part] = mixed(run + part * 0x9E3779B97F4A7C15L);
            }
            vote(hash, votes);
        }
        return elected(votes);
    }

    /** What has most votes, bit by bit. */
    static Likeness elected(int[] votes) {
        long[] bits = new long[BITS / Long.SIZE];
        for (int i = 0; i < BITS; i++) {
            bits[i / Long.SIZE] |= votes[i] > 0 ? 1L << i % Long.SIZE : 0;
        }
        return new Likeness(bits);
    }

    static Likeness of(long[] bits) {
        return new Likeness(bits);
    }

    long[] bits() {
        return bits;
    }

    /** Its own vote for the middle of its family. */
    void voteIn(int[] votes) {
        vote(bits, votes);
    }

    private static void vote(long[] bits, int[] votes) {
        for (int i = 0; i < BITS; i++) {
            votes[i] += (int) (bits[i / Long.SIZE] >>> i % Long.SIZE & 1) * 2 - 1;
        }
    }

    /** The finish of SplitMix64, by which every bit of the number counts for every bit of the answer. */
    private static long mixed(long number) {
        long once = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
        return twice ^ twice >>> 31;
    }

    /** In how many bits they differ: 0 for the same letters, about half of {@link #BITS} for texts without anything in common. */
    public int apart(Likeness other) {
        int apart = 0;
        for (int i = 0; i < bits.length; i++) {
            apart += Long.bitCount(bits[i] ^ other.bits[i]);
        }
        return apart;
    }

    /** The texts that lie farthest from the middle of all these, the farthest first. */
    public static List<Long> leastAlike(Map<Long, Likeness> texts, int most) {
        int[] votes = new int[BITS];
        texts.values().forEach(likeness -> likeness.voteIn(votes));
        Likeness middle = elected(votes);
        return texts.keySet().stream().sorted(Comparator.comparingInt((Long text) -> -texts.get(text).apart(middle))
                .thenComparing(Comparator.naturalOrder())).limit(most).toList();
    }

    /** As the store holds it: 64 signs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (long part : bits) {
            text.append(HexFormat.of().toHexDigits(part));
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote. */
    public static Likeness read(String text) {
        long[] bits = new long[BITS / Long.SIZE];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = HexFormat.fromHexDigitsToLong(text, i * 16, i * 16 + 16);
        }
        return new Likeness(bits);
    }
}
