package org.candour.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.Waiting;
import org.candour.desk.queue.Skipped;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.rules.LiveCases;
import org.candour.site.TheClock;

/** One page of what waits, and what there is to choose from. */
@ApplicationScoped
class Listing {
    /** Comments on a page, and so the most that can be decided at once. */
    static final int PAGE = 50;
    /** Of more posts, those under which most waits; of more days, the earliest. */
    private static final int OFFERED = 200;
    /** No post has this key. */
    private static final long NOWHERE = 0;

    private final Waiting waiting;
    private final Posts posts;
    private final Rows rows;
    private final LiveCases liveCases;
    private final TheClock clock;
    private final Skipped skipped;

    Listing(Waiting waiting, Posts posts, Rows rows, LiveCases liveCases, TheClock clock, Skipped skipped) {
        this.waiting = waiting;
        this.posts = posts;
        this.rows = rows;
        this.liveCases = liveCases;
        this.clock = clock;
        this.skipped = skipped;
    }

    /**
     * The page as a moderator sees it.
     *
     * @param filter as it is in effect
     * @param total how many wait in all
     * @param found how many are looked at, on all pages; -1 when they are sought by their words and not counted
     * @param more whether there is a page after this one
     */
    record View(Filter filter, List<Bundle> bundles, List<Choosable> posts, List<Choosable> days, long total, long found,
            boolean more) {

        /** The kinds to choose from. */
        public List<String> kinds() {
            return Filter.KINDS;
        }

        /** What can be looked for. */
        public List<String> concerns() {
            return Filter.CONCERNS;
        }

        /** Whether there is another page on either side. */
        public boolean paged() {
            return filter.page() > 1 || more;
        }

        public String before() {
            return filter.at(filter.page() - 1).address();
        }

        public String after() {
            return filter.at(filter.page() + 1).address();
        }
    }

    /** The page that filter asks for, or the first where there is no such page any more. */
    View view(Filter filter, String session, Set<Long> ticked, boolean all) {
        List<Waiting.Heap> heaps = waiting.heaps();
        Waiting.Wish wish = new Waiting.Wish(filter.post().isEmpty() ? null : posts.at(filter.post()).map(Post::id).orElse(NOWHERE),
                filter.date(), filter.commentKind(), filter.sign(), filter.text(),
                filter.liveCase() ? liveCases.postsOn(clock.today()) : null);
        List<Comment> some = waiting.some(wish, (filter.page() - 1) * PAGE, PAGE + 1);
        if (some.isEmpty() && filter.page() > 1) {
            return view(filter.at(1), session, ticked, all);
        }
        boolean more = some.size() > PAGE;
        List<Comment> here = skipped.last(session, some.subList(0, more ? PAGE : some.size()), Comment::id);
        long total = heaps.stream().mapToLong(Waiting.Heap::comments).sum();
        long found = heaps.stream().filter(heap -> heap.in(wish)).mapToLong(Waiting.Heap::comments).sum();
        return new View(filter, bundles(here, ticked, all), posts(heaps), days(heaps), total, wish.unlisted() ? -1 : found, more);
    }

    /** Neighbours under one post and of one day together. */
    private List<Bundle> bundles(List<Comment> here, Set<Long> ticked, boolean all) {
        Map<Long, Posts.Place> places = posts.places(here.stream().map(Comment::postId).collect(Collectors.toSet()));
        Set<Long> locked = posts.lockedAmong(places.keySet());
        List<Row> set = rows.of(here, comment -> all || ticked.contains(comment.id()));
        List<Bundle> bundles = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Comment comment = here.get(i);
            Posts.Place place = places.get(comment.postId());
            Bundle last = bundles.isEmpty() ? null : bundles.get(bundles.size() - 1);
            if (last == null || !last.path.equals(place.path()) || !last.day.equals(comment.receivedOn())) {
                last = new Bundle(place.title(), place.path(), comment.receivedOn(), locked.contains(comment.postId()), new ArrayList<>());
                bundles.add(last);
            }
            last.rows.add(set.get(i));
        }
        return bundles;
    }

    private List<Choosable> posts(List<Waiting.Heap> heaps) {
        Map<Long, Long> counts = heaps.stream().collect(Collectors.groupingBy(Waiting.Heap::postId, Collectors.summingLong(Waiting.Heap::comments)));
        List<Long> most = counts.keySet().stream().sorted(Comparator.comparing(counts::get).reversed()).limit(OFFERED).toList();
        return posts.places(most).values().stream().sorted(Comparator.comparing(Posts.Place::title))
                .map(place -> new Choosable(place.path(), place.title(), place.day(), counts.get(place.id()))).toList();
    }

    private static List<Choosable> days(List<Waiting.Heap> heaps) {
        Map<LocalDate, Long> counts = heaps.stream()
                .collect(Collectors.groupingBy(Waiting.Heap::day, TreeMap::new, Collectors.summingLong(Waiting.Heap::comments)));
        return counts.entrySet().stream().limit(OFFERED)
                .map(day -> new Choosable(day.getKey().toString(), "", day.getKey(), day.getValue())).toList();
    }

    /** Comments that wait under one post and came on one day. */
    record Bundle(String title, String path, LocalDate day, boolean locked, List<Row> rows) {

        /** The address that shows what waits under this post alone. */
        public String only() {
            return Filter.under(path).address();
        }
    }

    /** A post or a day to choose. */
    record Choosable(String value, String title, LocalDate day, long comments) {}
}
