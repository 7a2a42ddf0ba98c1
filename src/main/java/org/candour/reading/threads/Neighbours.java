package org.candour.reading.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.posts.Post;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.jspecify.annotations.Nullable;

/** Finds what stands before and after a post, by day and in its series, and the earlier ones its author wished named. */
@ApplicationScoped
class Neighbours {
    private final Titles titles;

    Neighbours(Titles titles) {
        this.titles = titles;
    }

    Around of(Post post) {
        List<Title> series = post.series().map(s -> titles.ofSeries(s.slug())).orElse(List.of());
        int here = IntStream.range(0, series.size()).filter(i -> series.get(i).id() == post.id()).findFirst().orElse(-1);
        return new Around(
                titles.before(post.day(), post.dayOrder()).orElse(null),
                titles.after(post.day(), post.dayOrder()).orElse(null),
                here > 0 ? series.get(here - 1) : null,
                here >= 0 && here + 1 < series.size() ? series.get(here + 1) : null,
                post.namesEarlier() ? titles.namedBy(post.id()) : List.of());
    }

    /**
     * The posts around one; each may be missing.
     *
     * @param byAuthor earlier posts of its author; none unless they wished it
     */
    public record Around(@Nullable Title before, @Nullable Title after, @Nullable Title beforeInSeries,
            @Nullable Title afterInSeries, List<Title> byAuthor) {}
}
