package org.candour.reading.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Citations;
import org.candour.comments.Citations.CitedBy;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Discussion;
import org.candour.comments.Discussion.Line;
import org.candour.posts.Post;
import org.candour.reading.Paging;
import org.candour.reading.Speakers;
import org.candour.reading.threads.Conversation.Order;
import org.candour.reading.threads.Entry.Citer;
import org.candour.site.Chrome;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a page shows of a thread: its places, then the words and citations of those on this page. Three queries,
 * however long the thread.
 */
@ApplicationScoped
public class Conversations {
    private final Comments comments;
    private final Citations citations;
    private final Speakers speakers;
    private final Chrome chrome;

    Conversations(Comments comments, Citations citations, Speakers speakers, Chrome chrome) {
        this.comments = comments;
        this.citations = citations;
        this.speakers = speakers;
        this.chrome = chrome;
    }

    /** One page of the thread under a post; none where there is no such page. */
    Optional<Conversation> page(Post post, Order order, int page) {
        Discussion discussion = comments.under(post.id());
        List<List<Line>> pages = switch (order) {
            case CONVERSATION -> discussion.pages();
            case NEWEST -> discussion.newestPages();
            case WHOLE -> List.of(discussion.whole());
        };
        String path = "/" + post.path();
        Paging paging = Paging.byQuery(path, order.query(), page, pages.size());
        return paging.holds() ? Optional.of(new Conversation(path, discussion.readable(), order, paging,
                entries(post, pages.get(page - 1), order))) : Optional.empty();
    }

    /** These lines with their words; those on a page of their own stand in the order of the exchange. */
    List<Entry> entries(Post post, List<Line> lines, Order order) {
        Set<Integer> here = numbers(lines);
        Map<Long, Comment> words = words(post, lines);
        Map<Integer, List<CitedBy>> citers = citers(post, lines, here);
        return lines.stream().filter(line -> words.containsKey(line.place().id()))
                .map(line -> entry(post, line, words.get(line.place().id()), answered(post, line, here, order),
                        citers.getOrDefault(line.place().number(), List.of()).stream()
                                .map(citer -> citer(post, citer, here)).toList()))
                .toList();
    }

    /** More than a page of them is asked for by their thread: a list of many thousand keys is no question for a store. */
    private Map<Long, Comment> words(Post post, List<Line> lines) {
        return lines.size() > Discussion.PAGE ? comments.allUnder(post.id())
                : comments.at(lines.stream().map(line -> line.place().id()).toList());
    }

    private Map<Integer, List<CitedBy>> citers(Post post, List<Line> lines, Set<Integer> here) {
        List<CitedBy> citers = lines.size() > Discussion.PAGE ? citations.citing(post.id())
                : citations.citing(post.id(), here);
        return citers.stream().collect(Collectors.groupingBy(CitedBy::number));
    }

    private static Set<Integer> numbers(List<Line> lines) {
        return lines.stream().map(line -> line.place().number()).collect(Collectors.toSet());
    }

    private Entry entry(Post post, Line line, Comment comment, Entry.@Nullable Answered answered, List<Citer> citers) {
        return new Entry("c" + line.place().number(), "/" + post.path(), comment, line, speakers.of(comment),
                day(comment.day().orElse(post.day()), post.day()), answered, citers, post.commentsOpen());
    }

    private static Entry.@Nullable Answered answered(Post post, Line line, Set<Integer> here, Order order) {
        Integer parent = line.parentNumber();
        if (parent == null) {
            return null;
        }
        boolean onThisPage = here.contains(parent);
        return new Entry.Answered(parent, onThisPage ? "#c" + parent : "/" + post.path() + "/" + parent,
                !onThisPage && order == Order.CONVERSATION);
    }

    private static Citer citer(Post post, CitedBy by, Set<Integer> here) {
        Integer number = by.byNumber();
        if (number == null) {
            return new Citer("/" + by.path(), by.title());
        }
        if (!by.path().equals(post.path())) {
            return new Citer("/" + by.path() + "/" + number, by.title() + " #" + number);
        }
        return new Citer(here.contains(number) ? "#c" + number : "/" + by.path() + "/" + number, "#" + number);
    }

    /** "18 September"; with its year where that is not the post's own. */
    public String day(LocalDate day, LocalDate ofPost) {
        String whole = chrome.day(day);
        return day.getYear() == ofPost.getYear() ? whole.substring(0, whole.lastIndexOf(' ')) : whole;
    }
}
