package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Drafts that go out by themselves when their day comes. */
@ApplicationScoped
public class Forthcoming {
    private final Posts posts;
    private final Publishing publishing;
    private final Numbers numbers;

    Forthcoming(Posts posts, Publishing publishing, Numbers numbers) {
        this.posts = posts;
        this.publishing = publishing;
        this.numbers = numbers;
    }

    /** From now on that draft goes out on the day it carries; changing it takes that back. */
    @Transactional
    public Post schedule(long id) {
        Post draft = posts.findById(id);
        draft.schedule();
        return draft;
    }

    /**
     * Publishes what was to go out on that day or before; a number that another post has by now becomes the next free one.
     *
     * @return how many posts appeared
     */
    @Transactional
    public int bringOut(LocalDate today) {
        List<Post> due = posts.list("scheduled = true and state = ?1 and onDay <= ?2 order by onDay, path", PostState.DRAFT, today);
        for (Post post : due) {
            post.series().filter(numbers::taken).ifPresent(series -> post.number(numbers.next(series.slug())));
            publishing.publish(post.id());
            posts.flush();
        }
        return due.size();
    }
}
