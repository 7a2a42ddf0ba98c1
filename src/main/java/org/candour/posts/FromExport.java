package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import java.util.Set;
import org.candour.store.RandomId;
import org.candour.words.Markdown;
import org.candour.words.Rendered;

/**
 * The door for posts and pages of another site of this kind, which stay here without their files. Its callers bring the
 * transaction.
 */
@ApplicationScoped
public class FromExport {
    private final Posts posts;
    private final PlainPages pages;
    private final Markdown markdown;
    private final References references;
    private final NewThreads newThreads;
    private final Event<PostChanged> news;
    private final Event<PageChanged> pageNews;

    FromExport(Posts posts, PlainPages pages, Markdown markdown, References references, NewThreads newThreads, Event<PostChanged> news,
            Event<PageChanged> pageNews) {
        this.posts = posts;
        this.pages = pages;
        this.markdown = markdown;
        this.references = references;
        this.newThreads = newThreads;
        this.news = news;
        this.pageNews = pageNews;
    }

    /**
     * A post that is here.
     *
     * @param touched whether the desk changed it
     * @param same whether it says what the file says
     */
    public record Here(long id, PostState state, boolean touched, boolean same) {}

    /** The post of that number. */
    public Optional<Here> known(long id, Edition edition) {
        return posts.findByIdOptional(id).map(post -> here(post, edition));
    }

    /** The post at that address, or that once was there. */
    public Optional<Here> at(String path, Edition edition) {
        return posts.nowAt(path).map(post -> here(post, edition));
    }

    private static Here here(Post post, Edition edition) {
        return new Here(post.id(), post.state(), post.touched(), post.words().equals(edition.words()) && post.title().equals(edition.title())
                && post.day().equals(edition.day()));
    }

    /** Adds a post and answers its key. Feeds go on where they were; a number that another post has already is no use to them. */
    public long add(String path, Edition given, Carried carried) {
        Edition edition = given.orIn(newThreads.mode());
        Rendered rendered = markdown.post(edition.words(), carried.cites() == null ? references.from(path) : references.recalled(path, carried.cites()));
        Long id = carried.id();
        Post post = new Post(id == null || posts.findById(id) != null ? RandomId.next() : id, path, edition, rendered);
        post.publish(carried.place() == null ? posts.nextOrderOf(edition.day()) : carried.place());
        posts.persist(post);
        references.remember(post, rendered.cites());
        posts.flush();
        news.fire(Publishing.news(post));
        return post.id();
    }

    /** Takes what the other site says of it now. */
    public void change(long id, Edition given, Carried carried) {
        Post post = posts.findById(id);
        PostChanged before = Publishing.news(post);
        Edition edition = given.orIn(post.edition().mode());
        Rendered rendered = markdown.post(edition.words(), carried.cites() == null ? references.from(post.path()) : references.recalled(post.path(), carried.cites()));
        if (!post.day().equals(edition.day())) {
            post.publish(posts.nextOrderOf(edition.day()));
        }
        post.bring(edition, rendered);
        references.remember(post, rendered.cites());
        posts.flush();
        news.fire(Publishing.union(before, Publishing.news(post)));
    }

    /**
     * A page that is here.
     *
     * @param fromJar whether it is the one that comes with the site, over which any other goes
     * @param same whether it says what the file says
     */
    public record PageHere(boolean fromJar, boolean brought, boolean same) {}

    /** The page of that name. */
    public Optional<PageHere> page(String slug, String title, String standfirst, String words) {
        return pages.page(slug).map(page -> new PageHere(page.fromJar(), page.brought(),
                page.title().equals(title) && page.standfirst().equals(standfirst) && page.words().equals(words)));
    }

    /** Adds a page, or takes what the other site says of it now. */
    public void bring(String slug, String title, String standfirst, String words) {
        Optional<PlainPage> known = pages.page(slug);
        PlainPage page = known.orElseGet(() -> new PlainPage(slug));
        page.bring(title, standfirst, words, markdown.post(words, references.from(slug)));
        if (known.isEmpty()) {
            pages.persist(page);
        }
        pageNews.fire(new PageChanged(Set.of(slug)));
    }
}
