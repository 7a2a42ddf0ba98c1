package org.candour.desk.tray;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Comments.OfDay;
import org.candour.comments.Discussion;
import org.candour.comments.quoting.Tray;
import org.candour.desk.queue.Speakers;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.words.SafeHtml;

/** What was said on a day, thread by thread, so many comments a page. */
@ApplicationScoped
class DayOfTalk {
    private final Comments comments;
    private final Titles titles;
    private final Speakers speakers;
    private final Tray tray;

    DayOfTalk(Comments comments, Titles titles, Speakers speakers, Tray tray) {
        this.comments = comments;
        this.titles = titles;
        this.speakers = speakers;
        this.tray = tray;
    }

    /** What one comment of the day shows. */
    public record Spoken(long id, int number, String speaker, SafeHtml look, boolean inTray) {}

    /** What was said that day under one post. */
    public record Exchange(Title post, List<Spoken> spoken) {}

    /** A page of a day. */
    record Part(List<Exchange> threads, int page, int pages) {}

    Part part(LocalDate day, int asked) {
        List<OfDay> all = comments.placesOfDay(day);
        Map<Long, Title> posts = titles.at(all.stream().map(OfDay::postId).distinct().toList());
        List<OfDay> shown = all.stream().filter(one -> posts.containsKey(one.postId()))
                .sorted(Comparator.comparing((OfDay one) -> posts.get(one.postId()).day()).reversed()
                        .thenComparing(one -> posts.get(one.postId()).path()).thenComparing(OfDay::number)).toList();
        int pages = Math.max(1, (shown.size() + Discussion.PAGE - 1) / Discussion.PAGE);
        int page = Math.max(1, Math.min(asked, pages));
        return new Part(threads(shown.subList((page - 1) * Discussion.PAGE, Math.min(page * Discussion.PAGE, shown.size())), posts), page, pages);
    }

    private List<Exchange> threads(List<OfDay> places, Map<Long, Title> posts) {
        Map<Long, Comment> found = comments.at(places.stream().map(OfDay::id).toList());
        List<Long> picked = tray.keys();
        Map<Long, List<OfDay>> byPost = places.stream().collect(Collectors.groupingBy(OfDay::postId, LinkedHashMap::new, Collectors.toList()));
        List<Exchange> threads = new ArrayList<>();
        byPost.forEach((post, said) -> threads.add(new Exchange(posts.get(post), said.stream().map(one -> found.get(one.id()))
                .filter(Objects::nonNull).map(one -> spoken(one, picked.contains(one.id()))).toList())));
        return threads;
    }

    private Spoken spoken(Comment comment, boolean inTray) {
        return new Spoken(comment.id(), comment.number().orElse(0), speakers.name(comment), comment.html().within("s" + comment.id()), inTray);
    }
}
