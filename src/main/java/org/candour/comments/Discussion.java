package org.candour.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The thread under one post as an ordered flat list with depth: each comment is followed by its replies, replies
 * by their numbers. Made in one pass over the places, without recursion, so depth has no limit; what a page shows is made
 * when that page is asked for, so that a page of a long thread costs what one of a short thread does.
 */
public final class Discussion {
    /** Replies are indented this far; what goes deeper is one link away, on the page of the comment it continues. */
    public static final int DEEPEST = 4;

    /** The most comments a page holds. */
    public static final int PAGE = 100;

    /** The most comments that stand on one page where the whole thread is asked for; a longer one comes in parts. */
    public static final int WHOLE = 2_000;

    private static final int NONE = -1;

    /** By number; the arrays beside it have an entry for each. */
    private final Place[] places;
    private final int[] parents;
    private final int[] firstReplies;
    private final int[] nextReplies;
    private final int[] replies;
    private final int[] tops;
    private final int readable;
    private volatile @Nullable Steps conversation;

    /**
     * Sets these places in order. A parent that has no place leaves its replies at the top. The number of what was moved along
     * with another is found and has no line.
     */
    public Discussion(List<Place> all) {
        places = all.toArray(Place[]::new);
        Arrays.sort(places, Comparator.comparingInt(Place::number));
        parents = filled();
        firstReplies = filled();
        nextReplies = filled();
        replies = new int[places.length];
        Keys keys = new Keys(places);
        int read = 0;
        int[] top = new int[places.length];
        int first = top.length;
        for (int i = places.length - 1; i >= 0; i--) {
            Place place = places[i];
            int parent = place.parentId() == null ? NONE : keys.at(place.parentId());
            parents[i] = parent;
            read += place.state() == CommentState.PUBLISHED ? 1 : 0;
            if (!place.hasLine()) {
                continue;
            }
            if (parent == NONE || !places[parent].hasLine()) {
                top[--first] = i;
            } else {
                nextReplies[i] = firstReplies[parent];
                firstReplies[parent] = i;
                replies[parent]++;
            }
        }
        tops = Arrays.copyOfRange(top, first, top.length);
        readable = read;
    }

    private int[] filled() {
        int[] none = new int[places.length];
        Arrays.fill(none, NONE);
        return none;
    }

    /** How many of them can be read: not withdrawn, not removed. */
    public int readable() {
        return readable;
    }

    /** The highest number; 0 where nobody has spoken. */
    public int last() {
        return places.length == 0 ? 0 : places[places.length - 1].number();
    }

    public Optional<Place> numbered(int number) {
        int at = index(number);
        return at < 0 ? Optional.empty() : Optional.of(places[at]);
    }

    /** The pages of the conversation; at least one, which may be empty. */
    public Pages conversation() {
        Steps steps = conversation;
        if (steps == null) {
            steps = walk(tops, DEEPEST);
            conversation = steps;
        }
        return new Tree(steps, PAGE, true);
    }

    /** Everything, indented as far as pages go and flat below that: one page, or several of a thread that no browser would print. */
    public Pages whole() {
        return new Tree(walk(tops, Integer.MAX_VALUE), WHOLE, false);
    }

    /** The same in pages of the usual length, for a copy in which no comment has a page of its own. */
    public Pages copied() {
        return new Tree(walk(tops, Integer.MAX_VALUE), PAGE, false);
    }

    /** Newest first, nothing indented. */
    public Pages newest() {
        return new Row(IntStream.range(0, places.length).map(i -> places.length - 1 - i).filter(i -> places[i].hasLine()).toArray());
    }

    /** What came after that number, the first first, nothing indented. */
    public Pages after(int number) {
        int at = index(number);
        return new Row(IntStream.range(at < 0 ? -at - 1 : at + 1, places.length).filter(i -> places[i].hasLine()).toArray());
    }

    /** It and what answers it, indented afresh. */
    public Pages from(Place place) {
        return new Tree(walk(new int[] {index(place.number())}, DEEPEST), PAGE, true);
    }

    /** Whom it answers, whom that one answers, up to the top; the nearest of them, the top first. */
    public List<Line> above(Place place, int most) {
        List<Line> chain = new ArrayList<>();
        for (int up = parents[index(place.number())]; up != NONE && chain.size() < most; up = parents[up]) {
            chain.add(alone(up));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The number of the comment with which the exchange begins that leads to it; its own where it answers nobody. */
    public int beginning(Place place) {
        int top = index(place.number());
        for (int steps = 0; parents[top] != NONE && steps < places.length; steps++) {
            top = parents[top];
        }
        return places[top].number();
    }

    private int index(int number) {
        int low = 0;
        int high = places.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (places[middle].number() == number) {
                return middle;
            }
            low = places[middle].number() < number ? middle + 1 : low;
            high = places[middle].number() < number ? high : middle - 1;
        }
        return -low - 1;
    }

    private Line alone(int at) {
        return new Line(places[at], parentNumber(at), replies[at], 0, false, 0, 0);
    }

    private @Nullable Integer parentNumber(int at) {
        return parents[at] == NONE ? null : Integer.valueOf(places[parents[at]].number());
    }

    /** An order of the thread, with how deep each stands in it. */
    private record Steps(int[] at, byte[] depths, int size) {}

    private Steps walk(int[] roots, int deepest) {
        int[] at = new int[places.length];
        byte[] depths = new byte[places.length];
        int size = 0;
        for (int root : roots) {
            int here = root;
            int depth = 0;
            do {
                at[size] = here;
                depths[size++] = (byte) Math.min(depth, Byte.MAX_VALUE);
                if (depth < deepest && firstReplies[here] != NONE) {
                    here = firstReplies[here];
                    depth++;
                } else {
                    while (here != root && nextReplies[here] == NONE) {
                        here = parents[here];
                        depth--;
                    }
                    here = here == root ? NONE : nextReplies[here];
                }
            } while (here != NONE);
        }
        return new Steps(at, depths, size);
    }

    private int countBelow(int at) {
        int count = 0;
        for (int reply = firstReplies[at]; reply != NONE; reply = after(reply, at)) {
            count++;
        }
        return count;
    }

    /** What follows in the order of the conversation, below that one. */
    private int after(int here, int root) {
        int next = here;
        if (firstReplies[next] != NONE) {
            return firstReplies[next];
        }
        while (next != root && nextReplies[next] == NONE) {
            next = parents[next];
        }
        return next == root ? NONE : nextReplies[next];
    }

    /** A way to read a thread, page by page. */
    public interface Pages {
        /** How many there are, at least 1. */
        int count();

        /** One of them, from 1; the first may be empty. */
        List<Line> page(int number);

        /** How many lines they have together. */
        int lines();
    }

    /** One after the other. */
    private final class Row implements Pages {
        private final int[] order;

        private Row(int[] order) {
            this.order = order;
        }

        @Override
        public int count() {
            return Math.max(1, (order.length + PAGE - 1) / PAGE);
        }

        @Override
        public List<Line> page(int number) {
            return Arrays.stream(order, (number - 1) * PAGE, Math.min(number * PAGE, order.length)).mapToObj(Discussion.this::alone).toList();
        }

        @Override
        public int lines() {
            return order.length;
        }
    }

    /** Each followed by what answers it. */
    private final class Tree implements Pages {
        private final Steps steps;
        private final int most;
        private final boolean goesOn;

        /** @param goesOn whether what answers the deepest is on a page of its own */
        private Tree(Steps steps, int most, boolean goesOn) {
            this.steps = steps;
            this.most = most;
            this.goesOn = goesOn;
        }

        @Override
        public int count() {
            int pages = 1;
            for (int to = end(0); to < steps.size(); to = end(to)) {
                pages++;
            }
            return pages;
        }

        @Override
        public List<Line> page(int number) {
            int from = 0;
            for (int page = 1; page < number; page++) {
                from = end(from);
            }
            return between(from, end(from));
        }

        @Override
        public int lines() {
            return steps.size();
        }

        /** A page ends at a top-level comment if one falls in its last quarter, else wherever it is full. */
        private int end(int from) {
            int full = from + most;
            if (full >= steps.size()) {
                return steps.size();
            }
            for (int at = full; at > from + most * 3 / 4; at--) {
                if (steps.depths()[at] == 0) {
                    return at;
                }
            }
            return full;
        }

        /** Depth here is how many of its parents stand on this page, so a page cut inside an exchange begins at the left. */
        private List<Line> between(int from, int to) {
            Map<Integer, Integer> here = new HashMap<>();
            int[] depths = new int[to - from];
            for (int i = from; i < to; i++) {
                Integer above = here.get(parents[steps.at()[i]]);
                depths[i - from] = above == null ? 0 : Math.min(above + 1, DEEPEST);
                here.put(steps.at()[i], depths[i - from]);
            }
            List<Line> lines = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                boolean last = i + 1 == to;
                lines.add(line(i, depths[i - from], last ? 0 : depths[i - from + 1], last, here));
            }
            return lines;
        }

        private Line line(int step, int depth, int next, boolean last, Map<Integer, Integer> here) {
            int at = steps.at()[step];
            boolean opens = !last && next > depth;
            int closes = opens ? 0 : depth - (last ? 0 : next);
            boolean hidden = goesOn && steps.depths()[step] == DEEPEST && firstReplies[at] != NONE && !anyReply(at, here);
            return new Line(places[at], parentNumber(at), replies[at], depth, opens, closes, hidden ? countBelow(at) : 0);
        }

        private boolean anyReply(int at, Map<Integer, Integer> here) {
            for (int reply = firstReplies[at]; reply != NONE; reply = nextReplies[reply]) {
                if (here.containsKey(reply)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Finds a place by its key, while they are set in order: a map of objects would be the larger half of that work. */
    private static final class Keys {
        private final Place[] places;
        private final int[] slots;

        private Keys(Place[] places) {
            this.places = places;
            this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, places.length)) * 4)];
            for (int i = 0; i < places.length; i++) {
                int slot = slot(places[i].id());
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = i + 1;
            }
        }

        private int at(long id) {
            int slot = slot(id);
            while (slots[slot] != 0 && places[slots[slot] - 1].id() != id) {
                slot = slot + 1 & slots.length - 1;
            }
            return slots[slot] - 1;
        }

        private int slot(long id) {
            return (int) (id * 0x9E3779B97F4A7C15L >>> 40) & slots.length - 1;
        }
    }

    /**
     * One comment's place on a page.
     *
     * @param parentNumber whom it answers
     * @param replies how many answer it directly
     * @param depth how far it is indented, 0 to {@link #DEEPEST}
     * @param opens whether a list of replies begins after it
     * @param closes how many lists end after it
     * @param beyond how many answers below it stand on its own page only
     */
    public record Line(Place place, @Nullable Integer parentNumber, int replies, int depth, boolean opens, int closes,
            int beyond) {}
}
