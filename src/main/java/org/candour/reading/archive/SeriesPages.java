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
import org.candour.reading.ReadingWords;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestPath;

/** Posts that belong together, in the order of their numbers. */
@Path("/series")
class SeriesPages implements Mirrored {
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
    public Page all() {
        Head head = Head.page(words.series(), words.seriesDescription(), "/series");
        return Page.html(new AllSeriesPage(head, titles.series()).render()).kept();
    }

    @GET
    @Path("{slug:[a-z0-9-]{1,120}}")
    public Page one(@RestPath String slug) {
        List<Title> series = titles.ofSeries(slug);
        if (series.isEmpty()) {
            return problems.notFound();
        }
        String name = String.valueOf(series.get(0).seriesName());
        Head head = Head.page(name, words.ofSeries(name), "/series/" + slug);
        return Page.html(new SeriesPage(head, lists.of(series)).render()).kept();
    }

    @Override
    public Stream<Sheet> sheets() {
        return Stream.concat(Stream.of(new Sheet("/series", this::all)),
                titles.series().stream().map(series -> new Sheet("/series/" + series.slug(), () -> one(series.slug()))));
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllSeriesPage(Head head, List<SeriesCount> series) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(Head head, List<Listed> posts) implements TemplateInstance {}
}
