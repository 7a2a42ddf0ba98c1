package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.words.Markdown;
import org.candour.words.Quotation;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/** The keeper's verbs for a post: draft it, change it, publish it, move it, take it down. Each is one transaction. */
@ApplicationScoped
public class Publishing {
    private final Posts posts;
    private final OldPaths oldPaths;
    private final Markdown markdown;
    private final References references;
    private final Revisions revisions;
    private final NewThreads newThreads;
    private final Event<PostChanged> news;

    Publishing(Posts posts, OldPaths oldPaths, Markdown markdown, References references, Revisions revisions, NewThreads newThreads,
            Event<PostChanged> news) {
        this.posts = posts;
        this.oldPaths = oldPaths;
        this.markdown = markdown;
        this.references = references;
        this.revisions = revisions;
        this.newThreads = newThreads;
        this.news = news;
    }

    /**
     * Keeps a new post that only the desk sees.
     *
     * @throws PathTaken when another post has or had that address
     */
    @Transactional
    public Post draft(Slug slug, Edition edition) {
        return draft(PostPath.on(edition.day(), slug), edition);
    }

    /**
     * Keeps a new topic that only the desk sees.
     *
     * @throws PathTaken when another topic has or had that address
     */
    @Transactional
    public Post draftTopic(Slug slug, Edition edition) {
        return draft(PostPath.ofTopic(slug), edition);
    }

    private Post draft(String path, Edition given) {
        requireFree(path, null);
        Edition edition = given.orIn(newThreads.mode());
        Rendered rendered = render(path, edition);
        Post post = new Post(path, edition, rendered);
        posts.persist(post);
        references.remember(post, rendered.cites());
        return post;
    }

    /**
     * Changes a post. A changed slug or month (of a topic a changed slug) moves it, and its old address leads to the new one once it was public.
     *
     * @param version the state of the post the change was made from
     * @throws ChangedMeanwhile when another change came first
     * @throws PathTaken when another post has or had that address
     */
    @Transactional
    public Post edit(long id, int version, Slug slug, Edition edition) {
        Post post = require(id, version);
        if (post.published() && !(post.title().equals(edition.title()) && post.words().equals(edition.words()))) {
            revisions.keep(post);
        }
        PostChanged before = news(post);
        String path = post.pathWith(slug, edition.day());
        move(post, path);
        Rendered rendered = render(path, edition);
        if (post.published() && !post.day().equals(edition.day())) {
            post.publish(posts.nextOrderOf(edition.day()));
        }
        post.edit(edition, rendered);
        references.remember(post, rendered.cites());
        news.fire(union(before, news(post)));
        renderShowing(post);
        return post;
    }

    /** Other words where it is, whatever its address looks like; of what was public it keeps what it said before. */
    @Transactional
    public Post mend(long id, String words) {
        Post post = posts.findById(id);
        if (post.published()) {
            revisions.keep(post);
        }
        return reword(post, post.edition().saying(words));
    }

    /** Other words where it is, without keeping what it said before. Inside its caller's transaction. */
    Post reword(Post post, Edition edition) {
        Rendered rendered = render(post.path(), edition);
        post.edit(edition, rendered);
        references.remember(post, rendered.cites());
        news.fire(news(post));
        renderShowing(post);
        return post;
    }

    /** Puts it on the page now, as the latest of its day. */
    @Transactional
    public Post publish(long id) {
        Post post = posts.findById(id);
        if (!post.published()) {
            post.publish(posts.nextOrderOf(post.day()));
            news.fire(news(post));
            renderShowing(post);
            closeEarlier(post);
        }
        return post;
    }

    /** Where it brings an earlier post back, answers go under the new one from now on. */
    private void closeEarlier(Post post) {
        Quotation.repostedIn(post.words()).flatMap(posts::nowAt).filter(earlier -> earlier != post && earlier.threadOpen()).ifPresent(earlier -> {
            earlier.passOn();
            news.fire(news(earlier));
        });
    }

    /** Takes it down at once; its thread and its earlier texts go with it and its address says it is gone. */
    @Transactional
    public Post withdraw(long id) {
        Post post = posts.findById(id);
        post.withdraw();
        revisions.erase(id);
        news.fire(news(post));
        renderShowing(post);
        return post;
    }

    /** Its writer takes it back: it goes off the site at once, and no word of it is kept for anybody to bring out again. */
    @Transactional
    public void takeBack(long id) {
        Post post = posts.findById(id);
        PostChanged before = news(post);
        post.takeBack();
        revisions.erase(id);
        references.remember(post, List.of());
        news.fire(before);
        renderShowing(post);
    }

    /** Opens or closes its thread. */
    @Transactional
    public Post openComments(long id, boolean open) {
        Post post = posts.findById(id);
        post.openComments(open);
        news.fire(news(post));
        return post;
    }

    /** Slows its thread, or lets its comments out as others again. */
    @Transactional
    public Post slow(long id, boolean onceADay) {
        Post post = posts.findById(id);
        post.slow(onceADay);
        news.fire(news(post));
        return post;
    }

    /** Locks it: readers are told why, and nothing comes out under it. */
    @Transactional
    public Post lock(long id, String reason) {
        Post post = posts.findById(id);
        post.lock(reason);
        news.fire(news(post));
        return post;
    }

    /** Unlocks it. */
    @Transactional
    public Post unlock(long id) {
        Post post = posts.findById(id);
        post.unlock();
        news.fire(news(post));
        return post;
    }

    /** The same words once more: what they point to here has changed. */
    @Transactional
    public void renderAgain(long id) {
        renderAgain(id, new HashSet<>());
    }

    private void renderAgain(long id, Set<Long> done) {
        if (done.add(id)) {
            Post post = posts.findById(id);
            post.renderAgain(render(post.path(), post.edition()));
            news.fire(news(post));
            references.showing(id).forEach(shower -> renderAgain(shower, done));
        }
    }

    /** Every post that shows something of that one, or of its thread, shows it as it is now. Inside its caller's transaction. */
    public void renderShowing(Post post) {
        posts.flush();
        Set<Long> done = new HashSet<>(Set.of(post.id()));
        references.showing(post.id()).forEach(shower -> renderAgain(shower, done));
    }

    /** The words as they will look, without keeping them. */
    public Rendered render(String path, Edition edition) {
        return markdown.post(edition.words(), references.from(path));
    }

    private Post require(long id, int version) {
        Post post = posts.findById(id);
        if (post.version() != version) {
            throw new ChangedMeanwhile(post);
        }
        return post;
    }

    private void move(Post post, String path) {
        if (path.equals(post.path())) {
            return;
        }
        requireFree(path, post);
        if (post.state() != PostState.DRAFT) {
            oldPaths.persist(new OldPath(post.path(), post.id()));
        }
        oldPaths.deleteById(path);
        post.moveTo(path);
    }

    private void requireFree(String path, @Nullable Post mover) {
        boolean taken = posts.at(path).filter(other -> other != mover).isPresent()
                || oldPaths.findByIdOptional(path).filter(old -> mover == null || old.postId() != mover.id()).isPresent();
        if (taken) {
            throw new PathTaken(path);
        }
    }

    static PostChanged union(PostChanged before, PostChanged after) {
        return new PostChanged(after.postId(), union(before.paths(), after.paths()), union(before.days(), after.days()),
                union(before.labels(), after.labels()), union(before.series(), after.series()));
    }

    static PostChanged news(Post post) {
        return new PostChanged(post.id(), Set.of(post.path()), Set.of(post.day()),
                post.labels().stream().map(Label::slug).collect(Collectors.toUnmodifiableSet()),
                post.series().map(s -> Set.of(s.slug())).orElse(Set.of()));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Another post has that address, or once had it. */
    public static final class PathTaken extends RuntimeException {
        PathTaken(String path) {
            super(path);
        }
    }

    /** Somebody else changed the post since the page was opened; nothing of theirs is overwritten. */
    public static final class ChangedMeanwhile extends RuntimeException {
        private final transient Post now;

        ChangedMeanwhile(Post now) {
            super(now.path());
            this.now = now;
        }

        /** The post as it is now. */
        public Post now() {
            return now;
        }
    }
}
