package org.candour.reading.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.posts.Posts.LabelCount;
import org.candour.posts.Posts;
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

/** What the posts are about. */
@Path("/labels")
class LabelPages implements Mirrored {
    /** How many titles stand on one page. */
    static final int PAGE = 50;

    /** How many labels stand on one. */
    static final int LABELS = 500;

    private final Posts posts;
    private final Titles titles;
    private final Lists lists;
    private final ReadingWords words;
    private final Problems problems;

    LabelPages(Posts posts, Titles titles, Lists lists, ReadingWords words, Problems problems) {
        this.posts = posts;
        this.titles = titles;
        this.lists = lists;
        this.words = words;
        this.problems = problems;
    }

    @GET
    public Page all(@RestQuery @Nullable String page) {
        List<LabelCount> labels = posts.labels();
        Paging paging = Paging.byQuery("/labels", "", Paging.asked(page), Paging.pages(labels.size(), LABELS));
        if (!paging.holds()) {
            return problems.notFound();
        }
        Head head = Head.page(words.labels(), words.labelsDescription(), Paging.address("/labels", "", paging.page()))
                .between(paging.before(), paging.after());
        return Page.html(new LabelsPage(head, paging.part(labels, LABELS), paging).render()).kept();
    }

    @GET
    @Path("{slug:[a-z0-9-]{1,120}}")
    public Page one(@RestPath String slug, @RestQuery @Nullable String page) {
        Optional<LabelCount> label = posts.label(slug);
        return label.map(found -> page(found, Paging.byQuery("/labels/" + slug, "", Paging.asked(page),
                Paging.pages(found.posts(), PAGE)))).orElseGet(problems::notFound);
    }

    @Override
    public Stream<Sheet> sheets() {
        List<LabelCount> labels = posts.labels();
        return Stream.concat(Mirrored.inPages("/labels", Paging.pages(labels.size(), LABELS), this::all), labels.stream().flatMap(this::sheets));
    }

    private Stream<Sheet> sheets(LabelCount label) {
        String address = "/labels/" + label.label().slug();
        int pages = Paging.pages(label.posts(), PAGE);
        return IntStream.rangeClosed(1, pages).mapToObj(page -> new Sheet(Paging.address(address, "", page),
                () -> page(label, Paging.byQuery(address, "", page, pages))));
    }

    private Page page(LabelCount label, Paging paging) {
        if (!paging.holds()) {
            return problems.notFound();
        }
        String slug = label.label().slug();
        List<Listed> listed = lists.of(titles.labelled(slug, (paging.page() - 1) * PAGE, PAGE));
        Head head = Head.page(words.labelled(label.label().name()), words.labelDescription(label.label().name()),
                Paging.address("/labels/" + slug, "", paging.page())).between(paging.before(), paging.after());
        return Page.html(new LabelPage(head, Listed.byDay(listed), paging).render()).kept();
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LabelsPage(Head head, List<LabelCount> labels, Paging paging) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LabelPage(Head head, List<Listed.Day> days, Paging paging) implements TemplateInstance {}
}
