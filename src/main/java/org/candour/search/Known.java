package org.candour.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Which texts an index holds, and in which state: two numbers for each, so that a million fit beside a running site.
 * Whoever goes through all that should be there is left with what should not.
 */
public final class Known {
    private final long[] ids;
    private final long[] versions;
    private final BitSet seen;

    /** @param pairs id, version, id, version … in any order */
    Known(long[] pairs) {
        this.ids = LongStream.iterate(0, i -> i < pairs.length, i -> i + 2).map(i -> pairs[(int) i]).sorted().toArray();
        this.versions = new long[ids.length];
        for (int i = 0; i < pairs.length; i += 2) {
            versions[Arrays.binarySearch(ids, pairs[i])] = pairs[i + 1];
        }
        this.seen = new BitSet(ids.length);
    }

    public int size() {
        return ids.length;
    }

    /** Whether that very state of the text is there; the text is one that should be. */
    public boolean holds(long id, long version) {
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            seen.set(at);
        }
        return at >= 0 && versions[at] == version;
    }

    /** Those nobody asked for. */
    public List<Long> others() {
        return LongStream.range(0, ids.length).filter(i -> !seen.get((int) i)).mapToObj(i -> ids[(int) i]).toList();
    }
}
