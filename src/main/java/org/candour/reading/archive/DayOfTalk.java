package org.candour.reading.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.candour.comments.Comments.OfDay;
import org.candour.comments.Comments;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Said;
import org.candour.comments.shown.DayOrder;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.Paging;
import org.candour.reading.threads.Conversations;
import org.candour.reading.threads.Entry;
import org.jspecify.annotations.Nullable;

/** What was said on a day, thread by thread, so many comments a page. Three queries, however much was said. */
@ApplicationScoped
class DayOfTalk {
    private final Comments comments;
    private final Titles titles;
    private final DayOrder order;
    private final Speakers speakers;
    private final Conversations conversations;

    DayOfTalk(Comments comments, Titles titles, DayOrder order, Speakers speakers, Conversations conversations) {
        this.comments = comments;
        this.titles = titles;
        this.order = order;
        this.speakers = speakers;
        this.conversations = conversations;
    }

    /** Every day on which a post or a comment appeared that can be read, the first first. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(comments.days());
        titles.days().forEach(post -> days.add(post.day()));
        return days;
    }

    /** How many pages that day's comments take; at least one. */
    int pages(LocalDate day) {
        return order.places(day).pages();
    }

    /** One page of that day's comments. */
    Part part(LocalDate day, int page) {
        DayOrder.Places places = order.places(day);
        Paging paging = Paging.byQuery(Addresses.address(day), "", page, places.pages());
        return new Part(places.inOrder().size(), paging, paging.holds() ? threads(places.onPage(page)) : List.of());
    }

    private List<Exchange> threads(Map<Title, List<OfDay>> places) {
        Map<Long, Said> words = comments.saidAt(places.values().stream().flatMap(List::stream).map(OfDay::id).toList());
        List<Exchange> threads = new ArrayList<>();
        places.forEach((post, all) -> {
            List<OfDay> said = all.stream().filter(place -> words.containsKey(place.id())).toList();
            if (!said.isEmpty()) {
                threads.add(exchange(post, said, words, "t" + (threads.size() + 1)));
            }
        });
        return threads;
    }

    private Exchange exchange(Title post, List<OfDay> places, Map<Long, Said> words, String anchor) {
        return new Exchange(post, places.stream()
                .map(place -> entry(post, place.parentNumber(), words.get(place.id()), anchor)).toList());
    }

    private Entry entry(Title post, @Nullable Integer parent, Said said, String anchor) {
        int number = said.place().number();
        Line line = new Line(said.place(), parent, 0, 0, false, 0, 0);
        return new Entry(anchor + "-c" + number, "/" + post.path() + "/" + number, said, line, speakers.of(said),
                conversations.day(said.day(), post.day()), answered(post, parent), List.of(), List.of(), false);
    }

    private static Entry.@Nullable Answered answered(Title post, @Nullable Integer parent) {
        return parent == null ? null : new Entry.Answered(parent, "/" + post.path() + "/" + parent, false);
    }

    /**
     * A page of a day.
     *
     * @param comments how many appeared that day in all
     */
    public record Part(int comments, Paging paging, List<Exchange> threads) {}

    /** What was said that day in one thread. */
    public record Exchange(Title post, List<Entry> entries) {}
}
