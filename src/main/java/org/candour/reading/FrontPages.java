package org.candour.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.comments.Comments;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Titles;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.site.Problems;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The front page, and the pages of titles that go on from it. */
@Path("/")
public class FrontPages implements Mirrored {
    /** How many titles stand on one page. */
    public static final int PAGE = 20;

    /** A latest post of so many words or fewer stands there whole. */
    private static final int SHORT = 500;

    /** Of a longer one so many paragraphs. */
    private static final int OPENING = 2;

    private final Posts posts;
    private final Titles titles;
    private final Lists lists;
    private final Comments comments;
    private final Lately lately;
    private final Chrome chrome;
    private final ReadingWords words;
    private final Problems problems;

    FrontPages(Posts posts, Titles titles, Lists lists, Comments comments, Lately lately, Chrome chrome,
            ReadingWords words, Problems problems) {
        this.posts = posts;
        this.titles = titles;
        this.lists = lists;
        this.comments = comments;
        this.lately = lately;
        this.chrome = chrome;
        this.words = words;
        this.problems = problems;
    }

    @GET
    public Page front() {
        return front(lately.discussed(), lately.yesterday());
    }

    /** The first page of a copy tells nothing of the last days: they would be those before it was made. */
    @Override
    public Stream<Sheet> sheets() {
        return Stream.concat(Stream.of(new Sheet("/", () -> front(List.of(), null))),
                IntStream.rangeClosed(2, pages()).mapToObj(page -> new Sheet("/page/" + page, () -> further(String.valueOf(page)))));
    }

    private Page front(List<Lately.Discussed> discussed, @Nullable LocalDate yesterday) {
        Latest latest = posts.newest(0, 1).stream().findFirst().map(this::latest).orElse(null);
        Paging paging = Paging.byPath(1, pages());
        Head head = Head.page(chrome.title(), chrome.motto(), "/").between(null, paging.after());
        return Page.html(new FrontPage(head, latest, days(1), discussed, yesterday, paging).render())
                .kept();
    }

    @GET
    @Path("page/{page:[0-9]{1,5}}")
    public Page further(@RestPath String page) {
        Paging paging = Paging.byPath(Paging.asked(page), pages());
        if (paging.page() == 1) {
            return Page.redirect(301, "/");
        }
        if (!paging.holds()) {
            return problems.notFound();
        }
        Head head = Head.page(words.frontPage(paging.page()), chrome.motto(), "/page/" + page)
                .between(paging.before(), paging.after());
        return Page.html(new FurtherPage(head, days(paging.page()), paging).render()).kept();
    }

    private Latest latest(Post post) {
        boolean whole = post.wordCount() <= SHORT;
        return new Latest(post, whole ? post.html() : opening(post), whole,
                comments.counts(List.of(post.id())).getOrDefault(post.id(), 0));
    }

    /** A paragraph that only leads to what follows it is no place to stop. */
    private static SafeHtml opening(Post post) {
        SafeHtml opening = post.html().opening(OPENING, "/" + post.path());
        return opening.toString().endsWith(":</p>") ? post.html().opening(OPENING - 1, "/" + post.path()) : opening;
    }

    /** The latest post has its own place; the titles begin after it. */
    private List<Listed.Day> days(int page) {
        return Listed.byDay(lists.of(titles.newest(1 + (page - 1) * PAGE, PAGE)));
    }

    private int pages() {
        return Paging.pages(posts.publishedCount() - 1, PAGE);
    }

    /**
     * The latest post.
     *
     * @param html  all of it or its beginning
     * @param whole whether it is all of it
     */
    record Latest(Post post, SafeHtml html, boolean whole, int comments) {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FrontPage(Head head, @Nullable Latest latest, List<Listed.Day> days, List<Lately.Discussed> discussed,
            @Nullable LocalDate yesterday, Paging paging) implements TemplateInstance {}

    @CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FurtherPage(Head head, List<Listed.Day> days, Paging paging) implements TemplateInstance {}
}
