package org.candour.desk.tray;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Comments.OfDay;
import org.candour.comments.quoting.Tray;
import org.candour.comments.shown.DayOrder;
import org.candour.desk.queue.Speakers;
import org.candour.posts.Title;
import org.candour.words.SafeHtml;

/** What was said on a day, thread by thread, so many comments a page. */
@ApplicationScoped
class DayOfTalk {
    private final Comments comments;
    private final DayOrder order;
    private final Speakers speakers;
    private final Tray tray;

    DayOfTalk(Comments comments, DayOrder order, Speakers speakers, Tray tray) {
        this.comments = comments;
        this.order = order;
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
        DayOrder.Places places = order.places(day);
        int page = Math.max(1, Math.min(asked, places.pages()));
        return new Part(threads(places.onPage(page)), page, places.pages());
    }

    private List<Exchange> threads(Map<Title, List<OfDay>> places) {
        Map<Long, Comment> found = comments.at(places.values().stream().flatMap(List::stream).map(OfDay::id).toList());
        List<Long> picked = tray.keys();
        List<Exchange> threads = new ArrayList<>();
        places.forEach((post, said) -> threads.add(new Exchange(post, said.stream().map(one -> found.get(one.id()))
                .filter(Objects::nonNull).map(one -> spoken(one, picked.contains(one.id()))).toList())));
        return threads;
    }

    private Spoken spoken(Comment comment, boolean inTray) {
        return new Spoken(comment.id(), comment.number().orElse(0), speakers.name(comment), comment.html().within("s" + comment.id()), inTray);
    }
}
