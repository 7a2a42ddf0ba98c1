package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.words.Cited;
import org.candour.words.Markdown;
import org.candour.words.Rendered;

/** What posts that come from another site need once all of them, and all threads, are here; each verb is one transaction. */
@ApplicationScoped
public class Arriving {
    private final Posts posts;
    private final OldPaths oldPaths;
    private final GonePaths gonePaths;
    private final SameAuthors sameAuthors;
    private final References references;
    private final Markdown markdown;
    private final Event<PostChanged> news;
    private final EntityManager store;

    Arriving(Posts posts, OldPaths oldPaths, GonePaths gonePaths, SameAuthors sameAuthors, References references,
            Markdown markdown, Event<PostChanged> news, EntityManager store) {
        this.posts = posts;
        this.oldPaths = oldPaths;
        this.gonePaths = gonePaths;
        this.sameAuthors = sameAuthors;
        this.references = references;
        this.markdown = markdown;
        this.news = news;
        this.store = store;
    }

    /** Sets the links and the line about its author of a post that was just read. */
    @Transactional
    public void settle(String file, Carried carried) {
        posts.find("fromFile", file).<Post>firstResultOptional().ifPresent(post -> settle(post, carried));
    }

    /** The same for one that came without a file. */
    @Transactional
    public void settle(long postId, Carried carried) {
        posts.findByIdOptional(postId).ifPresent(post -> settle(post, carried));
    }

    private void settle(Post post, Carried carried) {
        if (!post.touched()) {
            if (carried.cites() != null) {
                Rendered rendered = markdown.post(post.words(), references.recalled(post.path(), carried.cites()));
                post.renderAgain(rendered);
                references.remember(post, union(rendered.cites(), carried.cites()));
                news.fire(Publishing.news(post));
            }
            List<Long> earlier = carried.byAuthorOf().stream().map(posts::nowAt).flatMap(Optional::stream).map(Post::id).toList();
            if (!post.namesEarlier() && !earlier.isEmpty()) {
                sameAuthors.name(post.id(), earlier);
            }
        }
    }

    /** What a text cites by itself, and what it is said to cite. */
    static List<Cited> union(Collection<Cited> found, Collection<Cited> named) {
        List<Cited> all = new ArrayList<>(found);
        named.stream().filter(one -> !found.contains(one)).forEach(all::add);
        return all;
    }

    /** That an address leads to the post at another. */
    public record Redirect(String from, String to) {}

    /** How many old addresses lead on that did not before, and those that lead nowhere. */
    public record Led(int fresh, List<Redirect> lost) {}

    /**
     * Has old addresses lead on. Those that do already, or at which a post stands, are left as they are.
     *
     * @return how many are new, and those that lead nowhere
     */
    @Transactional
    public Led lead(List<Redirect> redirects) {
        Set<String> known = new HashSet<>(store.createQuery("select o.path from OldPath o", String.class).getResultList());
        List<Redirect> lost = new ArrayList<>();
        int fresh = 0;
        for (Redirect one : redirects) {
            if (known.add(one.from()) && posts.at(one.from()).isEmpty()) {
                Optional<Post> post = posts.nowAt(one.to());
                post.ifPresentOrElse(there -> oldPaths.persist(new OldPath(one.from(), there.id())), () -> lost.add(one));
                fresh += post.isPresent() ? 1 : 0;
            }
        }
        return new Led(fresh, lost);
    }

    /** Remembers where something was taken down, by the digests of the paths. */
    @Transactional
    public void remember(List<String> gone) {
        Set<String> known = new HashSet<>(store.createQuery("select g.pathDigest from GonePath g", String.class).getResultList());
        gone.stream().filter(Objects::nonNull).filter(known::add).forEach(digest -> gonePaths.persist(new GonePath(digest)));
    }
}
