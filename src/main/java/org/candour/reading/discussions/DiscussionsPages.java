package org.candour.reading.discussions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.candour.reading.Mirrored;
import org.candour.reading.Paging;
import org.candour.reading.ReadingWords;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is being talked about, the latest first. */
@Path("/")
class DiscussionsPages implements Mirrored {
    private static final String ADDRESS = "/discussions";

    private final Discussions discussions;
    private final ReadingWords words;
    private final Problems problems;

    DiscussionsPages(Discussions discussions, ReadingWords words, Problems problems) {
        this.discussions = discussions;
        this.words = words;
        this.problems = problems;
    }

    @GET
    @Path("discussions")
    public Page discussions(@RestQuery @Nullable String page) {
        Discussions.Part part = discussions.part(Paging.asked(page));
        Paging paging = part.paging();
        if (!paging.holds()) {
            return problems.notFound();
        }
        Head head = Head.page(words.discussions(), words.discussionsDescription(), Paging.address(ADDRESS, "", paging.page()))
                .between(paging.before(), paging.after());
        return Page.html(new DiscussionsPage(head, part.threads(), paging).render()).kept();
    }

    @Override
    public Stream<Sheet> sheets() {
        return IntStream.rangeClosed(1, discussions.part(1).paging().pages())
                .mapToObj(page -> new Sheet(Paging.address(ADDRESS, "", page), () -> discussions(String.valueOf(page))));
    }

    /** Topics have no list of their own: people talk under posts and topics alike. */
    @GET
    @Path("topics")
    public Page topics() {
        return Page.redirect(301, ADDRESS);
    }

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscussionsPage(Head head, List<Discussed> threads, Paging paging) implements TemplateInstance {}
}
