package org.candour.words.concerns;

import java.util.ArrayList;
import java.util.List;
import org.candour.words.Concern;

/** What one finder alone points out. */
public final class Pointed {
    private Pointed() {}

    /** Its phrases, in the order it gives them, without those that overlap an earlier one. */
    public static List<String> by(Finder finder, String words) {
        List<Concern> found = new ArrayList<>();
        finder.find(new Sheet(words), concern -> {
            if (found.stream().noneMatch(one -> one.start() < concern.end() && concern.start() < one.end())) {
                found.add(concern);
            }
        });
        return found.stream().map(Concern::phrase).toList();
    }
}
