package org.candour.reading.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Title;
import org.candour.posts.Titles.SeriesCount;
import org.candour.posts.Titles;
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

/** Posts that belong together, in the order of their numbers. */
@Path("/series")
class SeriesPages implements Mirrored {
    /** How many posts of a series, or how many series, stand on one page. */
    static final int PAGE = 200;

    private final Titles titles;
    private final Lists lists;
    private final ReadingWords words;
    private final Problems problems;

    SeriesPages(Titles titles, Lists lists, ReadingWords words, Problems problems) {
        this.titles = titles;
        this.lists = lists;
        this.words = words;
        this.problems = problems;
    }

    @GET
    public Page all(@RestQuery @Nullable String page) {
        List<SeriesCount> series = titles.series();
        Paging paging = Paging.byQuery("/series", "", Paging.asked(page), Paging.pages(series.size(), PAGE));
        return paging.holds() ? Page.html(new AllSeriesPage(head(words.series(), words.seriesDescription(), "/series", paging),
                paging.part(series, PAGE), paging).render()).kept() : problems.notFound();
    }

    @GET
    @Path("{slug:[a-z0-9-]{1,120}}")
    public Page one(@RestPath String slug, @RestQuery @Nullable String page) {
        String path = "/series/" + slug;
        Paging paging = Paging.byQuery(path, "", Paging.asked(page), Paging.pages(titles.countOfSeries(slug), PAGE));
        List<Title> series = paging.holds() ? titles.ofSeries(slug, (paging.page() - 1) * PAGE, PAGE) : List.of();
        if (series.isEmpty()) {
            return problems.notFound();
        }
        String name = String.valueOf(series.get(0).seriesName());
        return Page.html(new SeriesPage(head(name, words.ofSeries(name), path, paging), (paging.page() - 1) * PAGE + 1, lists.of(series), paging).render()).kept();
    }

    private static Head head(String title, String description, String path, Paging paging) {
        return Head.page(title, description, Paging.address(path, "", paging.page())).between(paging.before(), paging.after());
    }

    @Override
    public Stream<Sheet> sheets() {
        List<SeriesCount> series = titles.series();
        return Stream.concat(Mirrored.inPages("/series", Paging.pages(series.size(), PAGE), this::all), series.stream().flatMap(one ->
                Mirrored.inPages("/series/" + one.slug(), Paging.pages(titles.countOfSeries(one.slug()), PAGE), page -> one(one.slug(), page))));
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllSeriesPage(Head head, List<SeriesCount> series, Paging paging) implements TemplateInstance {}

    /** @param first the place of the first of these posts in the series */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(Head head, int first, List<Listed> posts, Paging paging) implements TemplateInstance {}
}
