package org.candour.reading.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.Listed;
import org.candour.reading.Lists;
import org.candour.reading.Mirrored;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A day: every post and comment that appeared, thread by thread. */
@Path("/")
class DayPages implements Mirrored {
    private final Titles titles;
    private final Lists lists;
    private final DayOfTalk talk;
    private final Chrome chrome;
    private final ReadingWords words;
    private final Problems problems;

    DayPages(Titles titles, Lists lists, DayOfTalk talk, Chrome chrome, ReadingWords words, Problems problems) {
        this.titles = titles;
        this.lists = lists;
        this.talk = talk;
        this.chrome = chrome;
        this.words = words;
        this.problems = problems;
    }

    @GET
    @Path("{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}")
    public Page day(@RestPath int year, @RestPath int month, @RestPath int day, @RestQuery @Nullable String page) {
        try {
            return day(LocalDate.of(year, month, day), Paging.asked(page));
        } catch (DateTimeException noSuchDay) {
            return problems.notFound();
        }
    }

    @Override
    public Stream<Sheet> sheets() {
        return talk.days().stream().flatMap(day -> IntStream.rangeClosed(1, talk.pages(day))
                .mapToObj(page -> new Sheet(Paging.address(Addresses.address(day), "", page), () -> day(day, page))));
    }

    private Page day(LocalDate day, int page) {
        List<Listed> posts = lists.of(titles.between(day, day));
        DayOfTalk.Part part = talk.part(day, page);
        if (!part.paging().holds() || posts.isEmpty() && part.threads().isEmpty()) {
            return problems.notFound();
        }
        Head head = Head.page(chrome.weekday(day), words.dayDescription(chrome.weekday(day)),
                Paging.address(Addresses.address(day), "", page)).between(part.paging().before(), part.paging().after());
        return Page.html(new DayPage(head, YearMonth.from(day),
                page == 1 ? posts : List.of(), part).render()).kept();
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DayPage(Head head, YearMonth month, List<Listed> posts, DayOfTalk.Part part)
            implements TemplateInstance {}
}
