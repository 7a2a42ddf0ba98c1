package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.store.Among;
import org.candour.words.Cited;
import org.candour.words.Rendered;

/** The door for posts and pages of another system. Its callers bring the transaction, and say once for many what has changed. */
@ApplicationScoped
public class FromImport {
    private final Posts posts;
    private final OldPaths oldPaths;
    private final PlainPages pages;
    private final References references;
    private final Findable findable;
    private final Event<PostChanged> news;

    FromImport(Posts posts, OldPaths oldPaths, PlainPages pages, References references, Findable findable, Event<PostChanged> news) {
        this.posts = posts;
        this.oldPaths = oldPaths;
        this.pages = pages;
        this.references = references;
        this.findable = findable;
        this.news = news;
    }

    /**
     * A post here that may have come from elsewhere.
     *
     * @param touched whether the desk changed it
     */
    public record Known(long id, String path, PostState state, boolean touched) {}

    /** These posts as they are now, by key. */
    public Map<Long, Known> known(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : posts.getEntityManager()
                .createQuery("select new org.candour.posts.FromImport$Known(p.id, p.path, p.state, p.touched) from Post p where among(?1, p.id)", Known.class)
                .setParameter(1, Among.keys(ids)).getResultStream().collect(Collectors.toMap(Known::id, known -> known));
    }

    /** The post at that address, or that once was there. */
    public Optional<Long> at(String path) {
        return posts.nowAt(path).map(Post::id);
    }

    /** Every address that a post or page has or had. */
    public Set<String> taken() {
        Set<String> taken = new HashSet<>(posts.getEntityManager().createQuery("select p.path from Post p", String.class).getResultList());
        taken.addAll(posts.getEntityManager().createQuery("select o.path from OldPath o", String.class).getResultList());
        taken.addAll(posts.getEntityManager().createQuery("select p.slug from PlainPage p", String.class).getResultList());
        return taken;
    }

    /**
     * A post that is new here.
     *
     * @param before other addresses that lead to it from now on
     * @param shown whether it is public; else it is a draft
     */
    public record New(String path, List<String> before, Edition edition, Rendered rendered, boolean shown) {}

    /** Adds posts, each as the last of its day, and answers their keys. */
    public List<Long> add(List<New> some) {
        Map<LocalDate, Integer> order = lastOf(some.stream().map(one -> one.edition().day()).collect(Collectors.toSet()));
        List<Long> ids = new ArrayList<>();
        for (New one : some) {
            Post post = new Post(one.path(), one.edition(), one.rendered());
            if (one.shown()) {
                post.publish(order.merge(one.edition().day(), 1, Integer::sum));
            }
            posts.persist(post);
            one.before().forEach(old -> oldPaths.persist(new OldPath(old, post.id())));
            ids.add(post.id());
        }
        return ids;
    }

    /**
     * The highest place so far of these days and those between them: what is brought comes in the order of its days, and a
     * list of days would be another question for each length. The states are named so that an index answers, not every post.
     */
    private Map<LocalDate, Integer> lastOf(Collection<LocalDate> days) {
        return days.isEmpty() ? new HashMap<>() : posts.getEntityManager()
                .createQuery("select p.onDay, max(p.dayOrder) from Post p where p.state in ?1 and p.onDay between ?2 and ?3 group by p.onDay", Object[].class)
                .setParameter(1, List.of(PostState.values())).setParameter(2, Collections.min(days)).setParameter(3, Collections.max(days)).getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Integer) row[1], Integer::max, HashMap::new));
    }

    /**
     * Takes what the other system says now; a draft of which it was public meanwhile appears, at the address it had there.
     *
     * @return false, and nothing is done, where the desk has changed it or taken it down: also while the import went on
     */
    public boolean change(long id, String path, List<String> before, Edition edition, Rendered rendered, boolean shown) {
        Post post = posts.findById(id);
        if (post == null || post.touched() || post.state() == PostState.WITHDRAWN) {
            return false;
        }
        PostChanged was = Publishing.news(post);
        boolean appears = shown && post.state() == PostState.DRAFT;
        post.bring(edition, rendered);
        if (appears) {
            post.moveTo(path);
            before.stream().filter(old -> oldPaths.findByIdOptional(old).isEmpty()).forEach(old -> oldPaths.persist(new OldPath(old, id)));
            post.publish(posts.nextOrderOf(edition.day()));
        }
        posts.flush();
        news.fire(Publishing.union(was, Publishing.news(post)));
        return true;
    }

    /** Which of these can be read. */
    public Set<Long> published(Collection<Long> ids) {
        return findable.published(ids);
    }

    /** Remembers what a post points to, once everything it may point to is here; of other words the desk has remembered it. */
    public void remember(long id, List<Cited> cites) {
        posts.findByIdOptional(id).filter(post -> !post.touched()).ifPresent(post -> references.remember(post, cites));
    }

    /** Adds a page, or changes one that came the same way. */
    public void page(String slug, String title, String words, Rendered rendered) {
        Optional<PlainPage> known = pages.page(slug);
        PlainPage page = known.orElseGet(() -> new PlainPage(slug));
        page.bring(title, "", words, rendered);
        if (known.isEmpty()) {
            pages.persist(page);
        }
    }
}
