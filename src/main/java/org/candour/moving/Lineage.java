package org.candour.moving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.moving.formats.Standing;
import org.jspecify.annotations.Nullable;

/** Who answers whom in a whole file, whatever order it has: parents found by their marks, circles broken, depths counted. */
final class Lineage {
    private final Answer[] byMark;
    private int replies;
    private int deepest;
    private int circles;
    private int lost;
    private final List<Answer> twice = new ArrayList<>();

    Lineage(List<Answer> all) {
        Answer[] sorted = all.toArray(new Answer[0]);
        Arrays.sort(sorted, Comparator.comparingLong((Answer answer) -> answer.mark).thenComparingLong(answer -> answer.at));
        int count = 0;
        for (Answer answer : sorted) {
            if (count > 0 && sorted[count - 1].mark == answer.mark) {
                twice.add(answer);
            } else {
                sorted[count++] = answer;
            }
        }
        this.byMark = Arrays.copyOf(sorted, count);
        for (Answer answer : byMark) {
            if (answer.named != 0) {
                replies++;
                answer.parent = find(answer.named);
                lost += answer.parent == null ? 1 : 0;
            }
        }
        for (Answer answer : byMark) {
            count(answer);
        }
    }

    /** Everything, each once, in no order that means anything. */
    List<Answer> all() {
        return Arrays.asList(byMark);
    }

    @Nullable Answer find(long mark) {
        int low = 0;
        int high = byMark.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = Long.compare(byMark[middle].mark, mark);
            if (side == 0) {
                return byMark[middle];
            }
            if (side < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The longest chain that ends at an answer without one; what stands in a circle has no depth, and is cut where it is oldest. */
    private void count(Answer from) {
        if (from.depth < 0 && (from.parent == null || from.parent.depth > 0)) {
            from.depth = from.parent == null ? 1 : from.parent.depth + 1;
            deepest = Math.max(deepest, from.depth);
            return;
        }
        List<Answer> chain = new ArrayList<>();
        Set<Answer> seen = new HashSet<>();
        Answer at = from;
        while (at != null && at.depth < 0 && seen.add(at)) {
            chain.add(at);
            at = at.parent;
        }
        int end = chain.size();
        int depth = at == null || at.depth < 0 ? 0 : at.depth;
        if (at != null && at.depth < 0) {
            end = chain.indexOf(at);
            List<Answer> circle = chain.subList(end, chain.size());
            circle.forEach(one -> one.depth = 0);
            circles += circle.size();
            circle.stream().min(Comparator.comparingLong((Answer one) -> one.order).thenComparingLong(one -> one.at)).orElseThrow().parent = null;
        }
        for (int i = end - 1; i >= 0; i--) {
            chain.get(i).depth = ++depth;
        }
        deepest = Math.max(deepest, depth);
    }

    int replies() {
        return replies;
    }

    int deepest() {
        return deepest;
    }

    /** How many stand in a circle. */
    int circles() {
        return circles;
    }

    /** How many name one that is not there. */
    int lost() {
        return lost;
    }

    /** Those whose number was there before. */
    List<Answer> twice() {
        return twice;
    }

    /**
     * Sets one thread in the order of its numbers: by time, and none before what it answers. What is not shown hands its
     * answers to the nearest one above that is, else to the post; a removed one keeps its place while something answers it.
     */
    static List<Answer> thread(Piece piece) {
        piece.answers.forEach(answer -> answer.placed = answer.live());
        keepRemoved(piece);
        List<Answer> placed = piece.answers.stream().filter(answer -> answer.placed).toList();
        List<Step> steps = new ArrayList<>(placed.size());
        Map<Answer, Step> known = new IdentityHashMap<>();
        Map<Answer, Optional<Answer>> nearest = new IdentityHashMap<>();
        placed.forEach(answer -> answer.under = nearest(above(answer), nearest));
        for (Answer answer : placed) {
            steps.add(step(answer, known));
        }
        steps.sort(Comparator.comparingLong(Step::when).thenComparingInt(Step::depth).thenComparingLong(step -> step.answer().order)
                .thenComparingLong(step -> step.answer().mark));
        return steps.stream().map(Step::answer).toList();
    }

    /** The first one with a place, from there upwards; each that has none is passed once. */
    private static @Nullable Answer nearest(@Nullable Answer from, Map<Answer, Optional<Answer>> known) {
        List<Answer> passed = new ArrayList<>();
        Answer at = from;
        while (at != null && !at.placed && !known.containsKey(at)) {
            passed.add(at);
            at = above(at);
        }
        Optional<Answer> found = at != null && !at.placed ? known.get(at) : Optional.ofNullable(at);
        passed.forEach(one -> known.put(one, found));
        return found.orElse(null);
    }

    /** What stays of it is the place, for what answers it at whatever depth; each is looked at once. */
    private static void keepRemoved(Piece piece) {
        Set<Answer> seen = new HashSet<>();
        for (Answer answer : piece.answers) {
            if (answer.live()) {
                for (Answer up = above(answer); up != null && seen.add(up); up = above(up)) {
                    up.placed |= up.standing() == Standing.REMOVED;
                }
            }
        }
    }

    private static @Nullable Answer above(Answer answer) {
        return answer.parent == null || answer.parent.piece != answer.piece ? null : answer.parent;
    }

    private record Step(Answer answer, long when, int depth) {}

    private static Step step(Answer answer, Map<Answer, Step> known) {
        List<Answer> chain = new ArrayList<>();
        Answer at = answer;
        while (at != null && !known.containsKey(at)) {
            chain.add(at);
            at = at.under;
        }
        long when = at == null ? Long.MIN_VALUE : known.get(at).when();
        int depth = at == null ? 0 : known.get(at).depth();
        for (int i = chain.size() - 1; i >= 0; i--) {
            when = Math.max(when, chain.get(i).order);
            known.put(chain.get(i), new Step(chain.get(i), when, ++depth));
        }
        return known.get(answer);
    }
}
