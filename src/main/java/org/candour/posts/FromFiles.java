package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.store.RandomId;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/** Brings posts and pages of the content folder into the store, each in a transaction of its own. */
@ApplicationScoped
public class FromFiles {
    private final Posts posts;
    private final OldPaths oldPaths;
    private final PlainPages pages;
    private final Markdown markdown;
    private final References references;
    private final Revisions revisions;
    private final Publishing publishing;
    private final NewThreads newThreads;
    private final Event<PostChanged> news;
    private final Event<PageChanged> pageNews;

    FromFiles(Posts posts, OldPaths oldPaths, PlainPages pages, Markdown markdown, References references,
            Revisions revisions, Publishing publishing, NewThreads newThreads, Event<PostChanged> news, Event<PageChanged> pageNews) {
        this.posts = posts;
        this.oldPaths = oldPaths;
        this.pages = pages;
        this.markdown = markdown;
        this.references = references;
        this.revisions = revisions;
        this.publishing = publishing;
        this.newThreads = newThreads;
        this.news = news;
        this.pageNews = pageNews;
    }

    /** What became of a file. */
    public enum Outcome {
        ADDED, UPDATED, UNCHANGED,
        /** Its post was changed at the desk, and the file has changed since: both stay. */
        DIFFERS,
        /** Its address belongs to a post that did not come from this file. */
        TAKEN
    }

    /** Takes a post from its file. */
    @Transactional
    public Outcome take(String file, String hash, String path, Edition edition, Carried carried) {
        Optional<Post> known = posts.find("fromFile", file).firstResultOptional();
        if (known.isEmpty()) {
            return posts.at(path).isPresent() || oldPaths.findByIdOptional(path).isPresent()
                    ? Outcome.TAKEN : add(file, hash, path, edition, carried);
        }
        Post post = known.get();
        if (post.fileHash().filter(hash::equals).isPresent()) {
            return Outcome.UNCHANGED;
        }
        return post.touched() ? Outcome.DIFFERS : update(post, file, hash, edition);
    }

    private Outcome add(String file, String hash, String path, Edition given, Carried carried) {
        Edition edition = given.orIn(newThreads.mode());
        Rendered rendered = markdown.post(edition.words(),
                carried.cites() == null ? references.from(path) : references.recalled(path, carried.cites()));
        Post post = new Post(id(carried), path, edition, rendered);
        post.readFrom(file, hash, edition, rendered);
        post.publish(carried.place() == null ? posts.nextOrderOf(edition.day()) : carried.place());
        posts.persist(post);
        references.remember(post, rendered.cites());
        posts.flush();
        news.fire(Publishing.news(post));
        return Outcome.ADDED;
    }

    /** Feeds go on where they were; a number that another post has already is no use to them. */
    private long id(Carried carried) {
        Long id = carried.id();
        return id == null || posts.findById(id) != null ? RandomId.next() : id;
    }

    /** A file that says nothing of comments leaves the thread as it is. */
    private Outcome update(Post post, String file, String hash, Edition given) {
        Edition edition = given.orIn(post.edition().mode());
        PostChanged before = Publishing.news(post);
        Rendered rendered = markdown.post(edition.words(), references.from(post.path()));
        if (!post.day().equals(edition.day())) {
            post.publish(posts.nextOrderOf(edition.day()));
        }
        post.readFrom(file, hash, edition, rendered);
        references.remember(post, rendered.cites());
        posts.flush();
        news.fire(Publishing.union(before, Publishing.news(post)));
        publishing.renderShowing(post);
        return Outcome.UPDATED;
    }

    /** The keeper prefers the file: its words come back over what the desk had. */
    @Transactional
    public void prefer(String file, String hash, Edition edition) {
        Post post = posts.find("fromFile", file).firstResult();
        update(post, file, hash, edition);
        if (!post.published()) {
            post.publish(posts.nextOrderOf(post.day()));
        }
        post.untouch();
    }

    /** The keeper prefers what the desk has: that state of the file is not shown again. */
    @Transactional
    public void keepDesk(String file, String hash) {
        posts.find("fromFile", file).<Post>firstResultOptional().ifPresent(post -> post.seen(hash));
    }

    /** The posts that came from a file, by that file: one query, without the words. */
    @Transactional
    public Map<String, Known> known() {
        return posts.fromFiles().stream().collect(Collectors.toMap(Known::file, known -> known));
    }

    /**
     * A post that came from a file.
     *
     * @param hash of the file as last read
     * @param threadHash of its thread file as last read
     */
    public record Known(String file, long id, String path, String title, PostState state, @Nullable String hash,
            @Nullable String threadHash) {}

    /** The post that file gave. */
    @Transactional
    public Optional<Post> from(String file) {
        return posts.find("fromFile", file).firstResultOptional();
    }

    /** The keeper says that a removed file's post goes too. */
    @Transactional
    public boolean withdraw(String file) {
        Optional<Post> known = from(file);
        known.ifPresent(post -> {
            post.withdraw();
            revisions.erase(post.id());
            post.forgetFile();
            news.fire(Publishing.news(post));
            publishing.renderShowing(post);
        });
        return known.isPresent();
    }

    /** The keeper says that a removed file's post stays, from now on as one of the desk's. */
    @Transactional
    public void keep(String file) {
        from(file).ifPresent(Post::forgetFile);
    }

    /** Remembers which state of its thread file a post has. */
    @Transactional
    public void threadRead(long postId, String hash) {
        posts.findById(postId).threadRead(hash);
    }

    /** True when that page is that very file already, under the present rules; also where one was moved in, over which the jar's never goes. */
    @Transactional
    public boolean hasPage(String slug, String hash, boolean fromJar) {
        return pages.page(slug).filter(page -> page.is(hash, fromJar) || fromJar && page.brought()).isPresent();
    }

    /** Takes a page, new or changed, from its file or from the jar. */
    @Transactional
    public void takePage(String slug, String title, String standfirst, String words, String hash, boolean fromJar) {
        Optional<PlainPage> known = pages.page(slug);
        if (fromJar && known.filter(PlainPage::brought).isPresent()) {
            return;
        }
        PlainPage taken = known.orElseGet(() -> new PlainPage(slug));
        taken.take(title, standfirst, words, markdown.post(words, references.from(slug)), hash, fromJar);
        if (known.isEmpty()) {
            pages.persist(taken);
        }
        pageNews.fire(new PageChanged(Set.of(slug)));
    }

    /** Pages that neither the folder nor the jar has any more. */
    @Transactional
    public void dropPagesBut(Set<String> slugs) {
        for (PlainPage page : pages.all()) {
            if (!slugs.contains(page.slug()) && !page.brought()) {
                pages.delete(page);
                pageNews.fire(new PageChanged(Set.of(page.slug())));
            }
        }
    }
}
