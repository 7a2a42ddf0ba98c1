package org.candour.words.concerns.measured;

import java.util.Arrays;
import java.util.List;
import org.candour.words.Concerns;
import org.candour.words.KnownNames;
import org.candour.words.concerns.Lexicon;

/** The two sets of passages, and the lists that go with them. */
public final class Passages {
    private Passages() {}

    /** By these the finders were made. */
    public static List<Passage> tuned() {
        return read("tuned");
    }

    /** These were written before any finder was mended, and none was mended by them. */
    public static List<Passage> heldOut() {
        return read("held-out");
    }

    /** The finders with the lists that belong to the passages. */
    public static Concerns finders() {
        KnownNames known = new KnownNames();
        known.leaveAlone(Lexicon.lines("passages/public-figures"));
        known.pointOut(Lexicon.lines("passages/offices"));
        return new Concerns(known);
    }

    private static List<Passage> read(String set) {
        return Arrays.stream(Lexicon.text("passages/" + set + ".txt").split("(?m)^%% ")).skip(1)
                .map(block -> Passage.read(block.substring(0, block.indexOf('\n')), block.substring(block.indexOf('\n') + 1).strip()))
                .toList();
    }
}
