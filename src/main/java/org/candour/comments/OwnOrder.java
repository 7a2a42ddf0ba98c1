package org.candour.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Order is not a clock, except one's own: comments of one key keep the order in which their writer sent them,
 * whatever shuffling happens around them.
 */
final class OwnOrder {
    private OwnOrder() {}

    /** The same comments; each key's own stand in their own order in the places that key's comments held. */
    static List<Comment> kept(List<Comment> shuffled) {
        return kept(shuffled, Comment::keyDigest, Comment::keyOrder);
    }

    /**
     * The same of what stands for comments.
     *
     * @param key whose each is, and
     * @param order its place among those of that key
     */
    static <T> List<T> kept(List<T> shuffled, Function<T, Optional<String>> key, ToIntFunction<T> order) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            int place = i;
            key.apply(shuffled.get(i)).ifPresent(whose -> places.computeIfAbsent(whose, k -> new ArrayList<>()).add(place));
        }
        List<T> kept = new ArrayList<>(shuffled);
        for (List<Integer> own : places.values()) {
            List<T> inOrder = own.stream().map(shuffled::get).sorted(Comparator.comparingInt(order)).toList();
            for (int i = 0; i < own.size(); i++) {
                kept.set(own.get(i), inOrder.get(i));
            }
        }
        return kept;
    }
}
