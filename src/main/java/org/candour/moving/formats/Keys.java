package org.candour.moving.formats;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Which keys a file has shown already: numbers, of which there may be hundreds of thousands, in eight bytes each. */
final class Keys {
    private final Set<String> words = new HashSet<>();
    /** An open table: 0 is an empty place. */
    private long[] numbers = new long[1 << 10];
    private int count;

    /** Whether this key is new. */
    boolean add(String key) {
        if (key.length() > 18 || !key.chars().allMatch(c -> c >= '0' && c <= '9') || key.startsWith("0") || key.isEmpty()) {
            return words.add(key);
        }
        if (count * 2 >= numbers.length) {
            grow();
        }
        boolean fresh = put(numbers, Long.parseLong(key));
        count += fresh ? 1 : 0;
        return fresh;
    }

    private void grow() {
        long[] wider = new long[numbers.length * 2];
        Arrays.stream(numbers).filter(number -> number != 0).forEach(number -> put(wider, number));
        numbers = wider;
    }

    private static boolean put(long[] table, long number) {
        int at = (int) (number * 0x9E3779B97F4A7C15L >>> 32) & table.length - 1;
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = number;
        return true;
    }
}
