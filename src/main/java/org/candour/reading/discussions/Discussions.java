package org.candour.reading.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.comments.Comments;
import org.candour.comments.Comments.Spoken;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.posts.Titles.OnDay;
import org.candour.reading.Paging;
import org.jspecify.annotations.Nullable;

/** All threads by the latest day on which something appeared in them, so many a page. Four queries, however many there are. */
@ApplicationScoped
class Discussions {
    /** How many threads stand on one page. */
    static final int PAGE = 50;

    private static final Comparator<OnDay> LATEST = Comparator.comparing(OnDay::day).reversed();

    private final Titles titles;
    private final Comments comments;

    Discussions(Titles titles, Comments comments) {
        this.titles = titles;
        this.comments = comments;
    }

    /** One page of them; no threads where there is no such page. */
    Part part(int page) {
        List<OnDay> posts = titles.days().stream().sorted(LATEST).toList();
        Paging paging = Paging.byQuery("/discussions", "", page, Paging.pages(posts.size(), PAGE));
        return new Part(paging, paging.holds() && !posts.isEmpty()
                ? threads(posts, (page - 1) * PAGE, Math.min(page * PAGE, posts.size())) : List.of());
    }

    /**
     * Those from one place of the list to before another. So many threads are at least as late as that many posts: what was
     * said before the last of those posts moves nobody into this page, and is not asked for.
     */
    private List<Discussed> threads(List<OnDay> posts, int from, int to) {
        Map<Long, LocalDate> spoken = comments.latestSince(posts.get(to - 1).day());
        List<OnDay> all = posts.stream().map(post -> later(post, spoken.get(post.postId()))).sorted(LATEST).toList();
        LocalDate firstDay = all.get(from).day();
        LocalDate lastDay = all.get(to - 1).day();
        List<OnDay> days = all.stream()
                .filter(thread -> !thread.day().isAfter(firstDay) && !thread.day().isBefore(lastDay)).toList();
        return ordered(days).stream().skip(from - all.indexOf(days.get(0))).limit(to - from).toList();
    }

    private static OnDay later(OnDay post, @Nullable LocalDate spoken) {
        return spoken == null || spoken.isBefore(post.day()) ? post : new OnDay(post.postId(), spoken);
    }

    /** Whole days; within a day no clock orders them, but how much was said that day, then their titles. */
    private List<Discussed> ordered(List<OnDay> days) {
        List<Long> posts = days.stream().map(OnDay::postId).toList();
        Map<Long, Title> named = titles.at(posts);
        Map<Long, List<Spoken>> spoken = comments.spokenByDay(posts).stream().collect(Collectors.groupingBy(Spoken::postId));
        return days.stream().filter(thread -> named.containsKey(thread.postId()))
                .sorted(LATEST.thenComparing((OnDay thread) -> onItsDay(thread, spoken), Comparator.reverseOrder())
                        .thenComparing(thread -> named.get(thread.postId()).title())
                        .thenComparing(thread -> named.get(thread.postId()).path()))
                .map(thread -> Discussed.of(named.get(thread.postId()), spoken.getOrDefault(thread.postId(), List.of()))).toList();
    }

    private static long onItsDay(OnDay thread, Map<Long, List<Spoken>> spoken) {
        return spoken.getOrDefault(thread.postId(), List.of()).stream()
                .filter(some -> thread.day().equals(some.day())).mapToLong(Spoken::comments).sum();
    }

    /** A page of threads. */
    record Part(Paging paging, List<Discussed> threads) {}
}
