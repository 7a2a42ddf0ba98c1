package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.candour.comments.Comments;
import org.candour.posts.Title;

/** Sets posts in a list, each with the number of its comments: one query for all of them. */
@ApplicationScoped
public class Lists {
    private final Comments comments;

    Lists(Comments comments) {
        this.comments = comments;
    }

    /** These posts, in the same order. */
    public List<Listed> of(List<Title> titles) {
        Map<Long, Integer> counts = comments.counts(titles.stream().map(Title::id).toList());
        return titles.stream().map(title -> new Listed(title, counts.getOrDefault(title.id(), 0))).toList();
    }
}
