package org.candour.reading.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.comments.Comments;
import org.candour.comments.Comments.OfDay;
import org.candour.comments.Discussion;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Said;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.Paging;
import org.candour.reading.Speakers;
import org.candour.reading.threads.Conversations;
import org.candour.reading.threads.Entry;
import org.jspecify.annotations.Nullable;

/** What was said on a day, thread by thread, so many comments a page. Three queries, however much was said. */
@ApplicationScoped
class DayOfTalk {
    private final Comments comments;
    private final Titles titles;
    private final Speakers speakers;
    private final Conversations conversations;

    DayOfTalk(Comments comments, Titles titles, Speakers speakers, Conversations conversations) {
        this.comments = comments;
        this.titles = titles;
        this.speakers = speakers;
        this.conversations = conversations;
    }

    /** One page of that day's comments. */
    Part part(LocalDate day, int page) {
        List<OfDay> all = comments.placesOfDay(day);
        Map<Long, Title> posts = titles.at(all.stream().map(OfDay::postId).distinct().toList());
        List<OfDay> shown = all.stream().filter(place -> posts.containsKey(place.postId()))
                .sorted(Comparator.comparing((OfDay place) -> posts.get(place.postId()).day()).reversed()
                        .thenComparing(place -> posts.get(place.postId()).path()).thenComparing(OfDay::number))
                .toList();
        Paging paging = Paging.byQuery(Addresses.address(day), "", page, Paging.pages(shown.size(), Discussion.PAGE));
        return new Part(shown.size(), paging, paging.holds() ? threads(shown.subList((page - 1) * Discussion.PAGE,
                Math.min(page * Discussion.PAGE, shown.size())), posts) : List.of());
    }

    private List<Exchange> threads(List<OfDay> places, Map<Long, Title> posts) {
        Map<Long, Said> words = comments.saidAt(places.stream().map(OfDay::id).toList());
        Map<Long, List<OfDay>> byPost = places.stream().filter(place -> words.containsKey(place.id()))
                .collect(Collectors.groupingBy(OfDay::postId, LinkedHashMap::new, Collectors.toList()));
        List<Exchange> threads = new ArrayList<>();
        byPost.forEach((post, said) -> threads.add(exchange(posts.get(post), said, words, "t" + (threads.size() + 1))));
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
