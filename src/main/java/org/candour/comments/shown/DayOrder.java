package org.candour.comments.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.comments.Comments;
import org.candour.comments.Comments.OfDay;
import org.candour.comments.Discussion;
import org.candour.posts.Title;
import org.candour.posts.Titles;

/** The order in which what appeared on a day is told: thread by thread, the latest post first, in each by number. */
@ApplicationScoped
public class DayOrder {
    private final Comments comments;
    private final Titles titles;

    DayOrder(Comments comments, Titles titles) {
        this.comments = comments;
        this.titles = titles;
    }

    /** Where that day's comments stand, with the posts they stand under: two queries. */
    public Places places(LocalDate day) {
        List<OfDay> all = comments.placesOfDay(day);
        Map<Long, Title> posts = titles.at(all.stream().map(OfDay::postId).distinct().toList());
        return new Places(posts, all.stream().filter(one -> posts.containsKey(one.postId()))
                .sorted(Comparator.comparing((OfDay one) -> posts.get(one.postId()).day()).reversed()
                        .thenComparing(one -> posts.get(one.postId()).path()).thenComparing(OfDay::number)).toList());
    }

    /**
     * A day's comments in order.
     *
     * @param posts those they stand under, by key; all can be read
     */
    public record Places(Map<Long, Title> posts, List<OfDay> inOrder) {

        /** How many pages they take, at least 1. */
        public int pages() {
            return Math.max(1, (inOrder.size() + Discussion.PAGE - 1) / Discussion.PAGE);
        }

        /** Those on a page, from 1, post by post; the page must be one of them. */
        public Map<Title, List<OfDay>> onPage(int page) {
            return inOrder.subList((page - 1) * Discussion.PAGE, Math.min(page * Discussion.PAGE, inOrder.size())).stream()
                    .collect(Collectors.groupingBy(one -> posts.get(one.postId()), LinkedHashMap::new, Collectors.toList()));
        }
    }
}
