package org.candour.desk.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.candour.edge.Page;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The desk's own view of a day: everything that appeared on it, thread by thread, to be ticked for a post. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class DayPages {
    private final Titles titles;
    private final DayOfTalk talk;
    private final Chrome chrome;

    DayPages(Titles titles, DayOfTalk talk, Chrome chrome) {
        this.titles = titles;
        this.talk = talk;
        this.chrome = chrome;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DayPage(Head head, List<Title> posts, List<DayOfTalk.Exchange> threads, String before, String after, String address, int page,
            List<Integer> pages) implements TemplateInstance {}

    /** A hundred comments a page. */
    @GET
    @Path("{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}")
    public Page day(@RestPath int year, @RestPath int month, @RestPath int day, @RestQuery @Nullable Integer page) {
        try {
            return day(LocalDate.of(year, month, day), page == null ? 1 : page);
        } catch (DateTimeException noSuchDay) {
            throw new NotFoundException();
        }
    }

    private Page day(LocalDate day, int asked) {
        DayOfTalk.Part part = talk.part(day, asked);
        return Page.html(new DayPage(Head.desk(chrome.weekday(day)), part.page() == 1 ? titles.between(day, day) : List.of(), part.threads(),
                Days.address(day.minusDays(1)), Days.address(day.plusDays(1)), Days.address(day), part.page(),
                IntStream.rangeClosed(1, part.pages()).boxed().toList()).render());
    }
}
