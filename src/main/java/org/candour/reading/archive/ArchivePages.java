package org.candour.reading.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Posts.MonthCount;
import org.candour.posts.Posts;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.Listed;
import org.candour.reading.Lists;
import org.candour.reading.Mirrored;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The archive: all years, and one year with its months and titles. */
@Path("/")
class ArchivePages implements Mirrored {
    /** How many titles of a year or a month stand on one page: of most years all. */
    static final int PAGE = 400;

    private final Posts posts;
    private final Titles titles;
    private final Lists lists;
    private final ReadingWords words;
    private final Problems problems;

    ArchivePages(Posts posts, Titles titles, Lists lists, ReadingWords words, Problems problems) {
        this.posts = posts;
        this.titles = titles;
        this.lists = lists;
        this.words = words;
        this.problems = problems;
    }

    @GET
    @Path("archive")
    public Page archive() {
        Head head = Head.page(words.archive(), words.archiveDescription(), "/archive");
        return Page.html(new ArchivePage(head, years()).render()).kept();
    }

    @GET
    @Path("{year:[0-9]{4}}")
    public Page year(@RestPath int year, @RestQuery @Nullable String page) {
        if (year < 1) {
            return problems.notFound();
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Paging paging = Paging.byQuery(Addresses.year(year), "", Paging.asked(page), pages(year));
        List<Listed> listed = paging.holds() ? lists.of(titles.between(first, last, (paging.page() - 1) * PAGE, PAGE)) : List.of();
        return listed.isEmpty() ? problems.notFound() : year(year, listed, paging);
    }

    private Page year(int year, List<Listed> listed, Paging paging) {
        Map<YearMonth, List<Listed>> months = listed.stream().collect(Collectors.groupingBy(
                post -> YearMonth.from(post.title().day()), LinkedHashMap::new, Collectors.toList()));
        Head head = Head.page(words.year(year), words.yearDescription(year), Paging.address(Addresses.year(year), "", paging.page()))
                .between(paging.before(), paging.after());
        return Page.html(new YearPage(head, months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue())).toList(), paging).render()).kept();
    }

    @Override
    public Stream<Sheet> sheets() {
        return Stream.concat(Stream.of(new Sheet("/archive", this::archive)),
                years().stream().flatMap(year -> Mirrored.inPages(year.address(), pages(year.year()), page -> year(year.year(), page))));
    }

    private int pages(int year) {
        return Paging.pages(titles.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), PAGE);
    }

    private List<Year> years() {
        return posts.months().stream()
                .collect(Collectors.groupingBy(month -> month.month().getYear(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
    }

    /** A year and its months, the latest first. */
    public record Year(int year, List<MonthCount> months) {
        public String address() {
            return Addresses.year(year);
        }
    }

    /** A month and its posts, the first first. */
    public record Month(YearMonth month, List<Listed> posts) {
        public String address() {
            return Addresses.address(month);
        }
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArchivePage(Head head, List<Year> years) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record YearPage(Head head, List<Month> months, Paging paging) implements TemplateInstance {}
}
