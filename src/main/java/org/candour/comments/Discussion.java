package org.candour.comments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The thread under one post as an ordered flat list with depth: each comment is followed by its replies, replies
 * by their numbers. Made in one pass over the places, without recursion, so depth has no limit.
 */
public final class Discussion {
    /** Replies are indented this far; what goes deeper is one link away, on the page of the comment it continues. */
    public static final int DEEPEST = 4;

    /** The most comments a page holds. */
    public static final int PAGE = 100;

    private static final int NO_END = Integer.MAX_VALUE;

    private final Map<Long, Place> byId = new HashMap<>();
    private final Map<Integer, Place> byNumber = new HashMap<>();
    private final Map<Long, List<Place>> replies = new LinkedHashMap<>();
    private final List<Place> tops = new ArrayList<>();

    /**
     * Sets these places in order. A parent that has no place leaves its replies at the top. The number of what was moved along
     * with another is found and has no line.
     */
    public Discussion(List<Place> places) {
        for (Place place : places) {
            byId.put(place.id(), place);
            byNumber.put(place.number(), place);
        }
        places.stream().filter(Place::hasLine).sorted(Comparator.comparingInt(Place::number)).forEach(place -> {
            if (parent(place).filter(Place::hasLine).isPresent()) {
                replies.computeIfAbsent(place.parentId(), id -> new ArrayList<>()).add(place);
            } else {
                tops.add(place);
            }
        });
    }

    public int size() {
        return byId.size();
    }

    /** How many of them can be read: not withdrawn, not removed. */
    public int readable() {
        return (int) byId.values().stream().filter(place -> place.state() == CommentState.PUBLISHED).count();
    }

    public Optional<Place> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Whom that one answers, when the parent has a place. */
    public Optional<Place> parent(Place place) {
        return Optional.ofNullable(place.parentId()).map(byId::get);
    }

    /** Direct replies to it, by number. */
    public List<Place> repliesTo(Place place) {
        return Collections.unmodifiableList(replies.getOrDefault(place.id(), List.of()));
    }

    /** Everything, indented as far as pages go and flat below that. */
    public List<Line> whole() {
        return lines(walk(tops, NO_END), NO_END);
    }

    /** The same in pages; at least one, which may be empty. */
    public List<List<Line>> wholePages() {
        return cut(tops, NO_END);
    }

    /** Newest first, nothing indented. */
    public List<Line> newest() {
        return byId.values().stream().filter(Place::hasLine).sorted(Comparator.comparingInt(Place::number).reversed())
                .map(this::alone).toList();
    }

    /** The pages of the conversation; at least one, which may be empty. */
    public List<List<Line>> pages() {
        return cut(tops, DEEPEST);
    }

    /** The pages of the newest-first order. */
    public List<List<Line>> newestPages() {
        List<Line> all = newest();
        List<List<Line>> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += PAGE) {
            pages.add(all.subList(from, Math.min(from + PAGE, all.size())));
        }
        return pages;
    }

    /** Whom it answers, whom that one answers, up to the top; the top first. */
    public List<Line> above(Place place) {
        List<Line> chain = new ArrayList<>();
        for (Optional<Place> up = parent(place); up.isPresent(); up = parent(up.get())) {
            chain.add(alone(up.get()));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** It and what answers it, indented afresh, the first page of it. */
    public List<Line> from(Place place) {
        return cut(List.of(place), DEEPEST).get(0);
    }

    private Line alone(Place place) {
        return new Line(place, parent(place).map(Place::number).orElse(null), repliesTo(place).size(), 0, false, 0, 0);
    }

    private record Step(Place place, int depth) {}

    private List<Step> walk(List<Place> roots, int deepest) {
        List<Step> steps = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        push(open, roots, 0);
        while (!open.isEmpty()) {
            Step step = open.remove(open.size() - 1);
            steps.add(step);
            if (step.depth() < deepest) {
                push(open, repliesTo(step.place()), step.depth() + 1);
            }
        }
        return steps;
    }

    private static void push(List<Step> open, List<Place> places, int depth) {
        for (int i = places.size() - 1; i >= 0; i--) {
            open.add(new Step(places.get(i), depth));
        }
    }

    private List<List<Line>> cut(List<Place> roots, int deepest) {
        List<Step> steps = walk(roots, deepest);
        List<List<Line>> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = end(steps, from);
            pages.add(lines(steps.subList(from, to), deepest));
            from = to;
        } while (from < steps.size());
        return pages;
    }

    /** A page ends at a top-level comment if one falls in its last quarter, else wherever it is full. */
    private static int end(List<Step> steps, int from) {
        int full = from + PAGE;
        if (full >= steps.size()) {
            return steps.size();
        }
        for (int at = full; at > from + PAGE * 3 / 4; at--) {
            if (steps.get(at).depth() == 0) {
                return at;
            }
        }
        return full;
    }

    /** Depth here is how many of its parents stand on this page, so a page cut inside an exchange begins at the left. */
    private List<Line> lines(List<Step> steps, int deepest) {
        Map<Long, Integer> depths = new HashMap<>();
        int[] depth = new int[steps.size()];
        for (int i = 0; i < depth.length; i++) {
            Place place = steps.get(i).place();
            Integer above = place.parentId() == null ? null : depths.get(place.parentId());
            depth[i] = above == null ? 0 : Math.min(above + 1, DEEPEST);
            depths.put(place.id(), depth[i]);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < depth.length; i++) {
            int next = i + 1 < depth.length ? depth[i + 1] : 0;
            lines.add(line(steps.get(i), depth[i], next, i + 1 == depth.length, depths, deepest));
        }
        return lines;
    }

    private Line line(Step step, int depth, int next, boolean last, Map<Long, Integer> here, int deepest) {
        Place place = step.place();
        boolean opens = !last && next > depth;
        int closes = opens ? 0 : depth - (last ? 0 : next);
        boolean hidden = step.depth() == deepest && repliesTo(place).stream().noneMatch(reply -> here.containsKey(reply.id()));
        return new Line(place, parent(place).map(Place::number).orElse(null), repliesTo(place).size(), depth, opens,
                closes, hidden ? countBelow(place) : 0);
    }

    private int countBelow(Place place) {
        return walk(List.of(place), NO_END).size() - 1;
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
