package org.candour.reading.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import org.candour.edge.Page;
import org.candour.reading.Paging;
import org.candour.search.Index;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Posts and comments by their words. The page is the same for everyone who looks for the same, and is kept nowhere: a
 * page kept would be a question kept.
 */
@Path("/")
class SearchPages {
    static final String ADDRESS = "/search";

    /** As many as there are processors to work for them: more would only be in each other's way, and the last would wait longest. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int WAITING = 60;
    private static final int PAGES = Index.MOST / Results.PAGE;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Crowd crowd = new Crowd(AT_ONCE, WAITING);
    private final Results results;
    private final Years years;
    private final SearchWords words;
    private final Problems problems;

    SearchPages(Results results, Years years, SearchWords words, Problems problems) {
        this.results = results;
        this.years = years;
        this.words = words;
        this.problems = problems;
    }

    /** @param part what was found; none where nothing was looked for, and then the fault says why, if any */
    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(Head head, Asked asked, List<String> years, Results.@Nullable Part part, Paging paging, String fault)
            implements TemplateInstance {}

    @GET
    @Path("search")
    public Page search(@RestQuery @Nullable String q, @RestQuery @Nullable String year, @RestQuery @Nullable String label,
            @RestQuery @Nullable String kind, @RestQuery @Nullable String name, @RestQuery @Nullable String page) {
        Asked asked = Asked.read(q, year, label, kind, name);
        int wanted = Paging.asked(page);
        if (asked.isEmpty()) {
            return page(Head.page(words.search(), words.searchDescription(), ADDRESS), asked, null, Paging.byQuery(ADDRESS, "", 1, 1), "");
        }
        if (asked.tooLong()) {
            return fault(asked, words.tooLong(Asked.LONGEST)).status(400);
        }
        return wanted < 1 || wanted > PAGES ? problems.notFound() : crowd.inTurn(() -> results.part(asked.sought(), wanted)
                .map(part -> found(asked, part, wanted)).orElseGet(() -> later(asked, words.notYet())))
                .orElseGet(() -> later(asked, words.tooMany()));
    }

    private Page found(Asked asked, Results.Part part, int wanted) {
        Paging paging = Paging.byQuery(ADDRESS, asked.query(), wanted, Math.min(PAGES, Paging.pages(part.total(), Results.PAGE)));
        return paging.holds() ? page(Head.passing(words.results()), asked, part, paging, "") : problems.notFound();
    }

    private Page later(Asked asked, String sentence) {
        return fault(asked, sentence).status(503).tryAgainAfter(SOON);
    }

    private Page fault(Asked asked, String sentence) {
        return page(Head.passing(words.search()), asked, null, Paging.byQuery(ADDRESS, "", 1, 1), sentence);
    }

    private Page page(Head head, Asked asked, Results.@Nullable Part part, Paging paging, String fault) {
        return Page.html(new SearchPage(head, asked, years.all(), part, paging, fault).render());
    }
}
