package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.comments.Comments;
import org.candour.comments.Comments.Activity;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.site.TheClock;
import org.jspecify.annotations.Nullable;

/** What the front page says of the last days. It holds until midnight. */
@ApplicationScoped
class Lately {
    private static final int MOST = 6;
    private static final int DAYS = 14;

    private final Comments comments;
    private final Titles titles;
    private final TheClock clock;

    Lately(Comments comments, Titles titles, TheClock clock) {
        this.comments = comments;
        this.titles = titles;
        this.clock = clock;
    }

    /** The threads in which somebody spoke in the last two weeks, the latest first. */
    List<Discussed> discussed() {
        LocalDate since = clock.today().minusDays(DAYS);
        List<Activity> active = comments.beingDiscussed(since, MOST);
        Map<Long, Title> places = titles.at(active.stream().map(Activity::postId).toList());
        return active.stream().flatMap(thread -> Stream.ofNullable(places.get(thread.postId()))
                .map(title -> new Discussed(title, (int) thread.comments(), since))).toList();
    }

    /** Yesterday, when anything appeared. */
    @Nullable LocalDate yesterday() {
        LocalDate yesterday = clock.today().minusDays(1);
        return comments.anyOn(yesterday) || !titles.between(yesterday, yesterday).isEmpty() ? yesterday : null;
    }

    /**
     * A thread in which people speak.
     *
     * @param comments how many appeared since that day
     */
    public record Discussed(Title title, int comments, LocalDate since) {}
}
