package org.candour.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Order is not a clock, except one's own: comments of one key keep the order in which their writer sent them,
 * whatever shuffling happens around them.
 */
final class OwnOrder {
    private OwnOrder() {}

    /** The same comments; each key's own stand in their own order in the places that key's comments held. */
    static List<Comment> kept(List<Comment> shuffled) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            int place = i;
            shuffled.get(i).keyDigest().ifPresent(key -> places.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
        }
        List<Comment> kept = new ArrayList<>(shuffled);
        for (List<Integer> own : places.values()) {
            List<Comment> inOrder = own.stream().map(shuffled::get).sorted(Comparator.comparingInt(Comment::keyOrder)).toList();
            for (int i = 0; i < own.size(); i++) {
                kept.set(own.get(i), inOrder.get(i));
            }
        }
        return kept;
    }
}
