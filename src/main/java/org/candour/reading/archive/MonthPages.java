package org.candour.reading.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.comments.Comments;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.Listed;
import org.candour.reading.Lists;
import org.candour.reading.Mirrored;
import org.candour.reading.ReadingWords;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestPath;

/** A month: its days with what appeared on them, and the same month read through. */
@Path("/")
class MonthPages implements Mirrored {
    private final Posts posts;
    private final Titles titles;
    private final Comments comments;
    private final Lists lists;
    private final DayOfTalk talk;
    private final Chrome chrome;
    private final ReadingWords words;
    private final Problems problems;

    MonthPages(Posts posts, Titles titles, Comments comments, Lists lists, DayOfTalk talk, Chrome chrome, ReadingWords words,
            Problems problems) {
        this.posts = posts;
        this.titles = titles;
        this.comments = comments;
        this.lists = lists;
        this.talk = talk;
        this.chrome = chrome;
        this.words = words;
        this.problems = problems;
    }

    @GET
    @Path("{year:[0-9]{4}}/{month:0[1-9]|1[0-2]}")
    public Page month(@RestPath int year, @RestPath int month) {
        return in(year, month, asked -> {
            List<Listed.Day> days = days(asked);
            String name = chrome.month(asked);
            Head head = Head.page(name, words.monthDescription(name), Addresses.address(asked));
            return days.isEmpty() ? problems.notFound() : Page.html(new MonthPage(head, asked, days).render()).kept();
        });
    }

    @GET
    @Path("{year:[0-9]{4}}/{month:0[1-9]|1[0-2]}/all")
    public Page through(@RestPath int year, @RestPath int month) {
        return in(year, month, asked -> {
            List<Post> ofMonth = posts.ofMonth(asked);
            String title = words.monthThrough(chrome.month(asked));
            Head head = Head.page(title, words.monthThroughDescription(chrome.month(asked)), Addresses.address(asked) + "/all");
            return ofMonth.isEmpty() ? problems.notFound()
                    : Page.html(new MonthThroughPage(head, asked, chapters(ofMonth)).render()).kept();
        });
    }

    /** A month in which people only spoke cannot be read through. */
    @Override
    public Stream<Sheet> sheets() {
        Set<YearMonth> withPosts = posts.months().stream().map(Posts.MonthCount::month).collect(Collectors.toSet());
        return talk.days().stream().map(YearMonth::from).distinct().flatMap(month -> Stream.concat(
                Stream.of(new Sheet(Addresses.address(month), () -> month(month.getYear(), month.getMonthValue()))),
                Stream.of(month).filter(withPosts::contains)
                        .map(one -> new Sheet(Addresses.address(one) + "/all", () -> through(one.getYear(), one.getMonthValue())))));
    }

    private Page in(int year, int month, Function<YearMonth, Page> page) {
        return year < 1 ? problems.notFound() : page.apply(YearMonth.of(year, month));
    }

    /** Days with a post or a comment, in their order. */
    private List<Listed.Day> days(YearMonth month) {
        Map<LocalDate, List<Listed>> byDay = lists.of(titles.between(month.atDay(1), month.atEndOfMonth())).stream()
                .collect(Collectors.groupingBy(post -> post.title().day(), TreeMap::new, Collectors.toList()));
        Map<LocalDate, Integer> spoken = comments.perDay(month);
        spoken.keySet().forEach(day -> byDay.putIfAbsent(day, List.of()));
        return byDay.entrySet().stream()
                .map(day -> new Listed.Day(day.getKey(), day.getValue(), spoken.getOrDefault(day.getKey(), 0))).toList();
    }

    private static List<Chapter> chapters(List<Post> posts) {
        return IntStream.range(0, posts.size()).mapToObj(i -> new Chapter("p" + (i + 1), posts.get(i))).toList();
    }

    /**
     * A post among the whole posts of its month.
     *
     * @param anchor keeps its ids apart from those of the others
     */
    public record Chapter(String anchor, Post post) {
        public SafeHtml html() {
            return post.html().within(anchor);
        }
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MonthPage(Head head, YearMonth month, List<Listed.Day> days) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MonthThroughPage(Head head, YearMonth month, List<Chapter> chapters) implements TemplateInstance {}
}
