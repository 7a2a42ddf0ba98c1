package org.candour.reading.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Citations.CitedBy;
import org.candour.comments.Citations;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Discussion.Pages;
import org.candour.comments.Discussion;
import org.candour.comments.Place;
import org.candour.comments.Said;
import org.candour.comments.moved.Moves;
import org.candour.comments.shown.Outlines;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Post;
import org.candour.reading.Paging;
import org.candour.reading.threads.Conversation.Order;
import org.candour.reading.threads.Entry.Citer;
import org.candour.site.Chrome;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a page shows of a thread: its places, then the words and citations of those on this page. Three queries at most,
 * however long the thread, and two more where something was moved.
 */
@ApplicationScoped
public class Conversations {
    private final Comments comments;
    private final Outlines outlines;
    private final Citations citations;
    private final Moves moves;
    private final Speakers speakers;
    private final Chrome chrome;

    Conversations(Comments comments, Outlines outlines, Citations citations, Moves moves, Speakers speakers, Chrome chrome) {
        this.comments = comments;
        this.outlines = outlines;
        this.citations = citations;
        this.moves = moves;
        this.speakers = speakers;
        this.chrome = chrome;
    }

    /** One page of the thread under a post; none where there is no such page. */
    Optional<Conversation> page(Post post, Order order, int page) {
        Discussion discussion = outlines.of(post.id());
        Pages pages = switch (order) {
            case CONVERSATION -> discussion.conversation();
            case NEWEST -> discussion.newest();
            case WHOLE -> discussion.whole();
            case COPIED -> discussion.copied();
        };
        Paging paging = Paging.byQuery("/" + post.path(), order.query(), page, pages.count());
        return paging.holds() ? Optional.of(conversation(post, discussion, order, paging,
                entries(post, pages.page(page), order, pages.count() == 1 && order == Order.WHOLE))) : Optional.empty();
    }

    /** How many pages a thread has in a copy. */
    int copiedPages(long postId) {
        return comments.under(postId).copied().count();
    }

    private static Conversation conversation(Post post, Discussion discussion, Order order, Paging paging, List<Entry> entries) {
        return new Conversation("/" + post.path(), discussion.readable(), discussion.last(), order, paging, entries);
    }

    /** These lines, of which no page has too many to be asked for by their keys. */
    List<Entry> entries(Post post, List<Line> lines, Order order) {
        return entries(post, lines, order, false);
    }

    /** @param all whether they are the whole thread, which the store gives sooner than so many keys */
    private List<Entry> entries(Post post, List<Line> lines, Order order, boolean all) {
        Set<Integer> here = lines.stream().map(line -> line.place().number()).collect(Collectors.toSet());
        Map<Long, Said> said = all ? byKey(comments.saidUnder(post.id())) : comments.saidAt(lines.stream().map(line -> line.place().id()).toList());
        List<CitedBy> citing = all ? citations.citing(post.id()) : citations.citing(post.id(), here);
        Map<Integer, List<CitedBy>> citers = citing.stream().collect(Collectors.groupingBy(CitedBy::number));
        Map<Long, Moves.Elsewhere> moved = moved(post, lines, said);
        return lines.stream().filter(line -> said.containsKey(line.place().id()))
                .map(line -> entry(post, line, said.get(line.place().id()), answered(post, line, here, order),
                        citers.getOrDefault(line.place().number(), List.of()), here, moved.get(line.place().id())))
                .toList();
    }

    /** Where what is no longer here is, and where what came was: a number in its words is one of that thread. */
    Map<Long, Moves.Elsewhere> moved(Post post, List<Line> lines, Map<Long, Said> said) {
        Map<Long, Moves.Elsewhere> moved = new HashMap<>(moves.now(lines.stream().map(Line::place)
                .filter(place -> place.state() == CommentState.MOVED || place.state() == CommentState.MOVED_ALONG).map(Place::id).toList()));
        moved.putAll(moves.before(lines.stream().map(line -> said.get(line.place().id()))
                .filter(one -> one != null && one.writtenUnder() != null && one.writtenUnder() != post.id())
                .map(one -> one.place().id()).toList()));
        return moved;
    }

    private static Map<Long, Said> byKey(List<Said> all) {
        return all.stream().collect(Collectors.toMap(said -> said.place().id(), said -> said));
    }

    private Entry entry(Post post, Line line, Said said, Entry.@Nullable Answered answered, List<CitedBy> citers,
            Set<Integer> here, Moves.@Nullable Elsewhere moved) {
        int number = line.place().number();
        return new Entry("c" + number, "/" + post.path() + "/" + number, said, line, speakers.of(said),
                day(said.day(), post.day()), answered, citers(post, citers, here, false), citers(post, citers, here, true), post.commentsOpen(),
                moved, 0);
    }

    private static List<Citer> citers(Post post, List<CitedBy> citers, Set<Integer> here, boolean quoting) {
        return citers.isEmpty() ? List.of() : citers.stream().filter(by -> by.quotes() == quoting)
                .filter(by -> quoting || !alsoQuotes(by, citers)).map(by -> citer(post, by, here)).toList();
    }

    /** A post that shows the words as well as linking to them is named once, among those that show them. */
    private static boolean alsoQuotes(CitedBy linking, List<CitedBy> citers) {
        return linking.byNumber() == null && citers.stream().anyMatch(other -> other.quotes() && other.path().equals(linking.path()));
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

    /** "18 September"; with its year where that is not the post's own; the day of the post for what has none. */
    public String day(@Nullable LocalDate said, LocalDate ofPost) {
        LocalDate day = said == null ? ofPost : said;
        String whole = chrome.day(day);
        return day.getYear() == ofPost.getYear() ? whole.substring(0, whole.lastIndexOf(' ')) : whole;
    }
}
