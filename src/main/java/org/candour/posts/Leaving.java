package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candour.words.Cited;
import org.candour.words.Manner;
import org.jspecify.annotations.Nullable;

/** What is public of the posts, for who takes it to another place: post by post, without anything the desk knows of them. */
@ApplicationScoped
public class Leaving {
    private final Posts posts;
    private final Titles titles;
    private final PlainPages pages;
    private final EntityManager store;

    Leaving(Posts posts, Titles titles, PlainPages pages, EntityManager store) {
        this.posts = posts;
        this.titles = titles;
        this.pages = pages;
        this.store = store;
    }

    /** A published post with all that its page shows. */
    public record Leaver(long id, String path, Edition edition, Carried carried, List<String> pictures) {}

    /** The post, where it is public at this moment. */
    @Transactional
    public Optional<Leaver> post(long id) {
        return Optional.ofNullable(posts.findById(id)).filter(Post::published).map(post ->
                new Leaver(id, post.path(), post.edition(), new Carried(id, place(post), cites(post),
                        titles.namedBy(id).stream().map(Title::path).toList()),
                        post.html().pictures()));
    }

    /** None where it is the only one of its day. */
    private @Nullable Integer place(Post post) {
        List<Title> day = titles.between(post.day(), post.day());
        return day.size() == 1 ? null : 1 + day.stream().map(Title::id).toList().indexOf(post.id());
    }

    private List<Cited> cites(Post post) {
        return store.createQuery("select p.path, x.citedNumber from Citation x join Post p on p.id = x.citedPost"
                        + " where x.citingPost = ?1 and x.citingComment is null and x.manner = ?2"
                        + " and p.state = org.candour.posts.PostState.PUBLISHED order by p.path, x.citedNumber", Object[].class)
                .setParameter(1, post.id()).setParameter(2, Manner.LINKED).getResultStream()
                .map(row -> new Cited((String) row[0], (Integer) row[1])).distinct().toList();
    }

    /** Old addresses and where each leads now, of public posts. */
    @Transactional
    public SortedMap<String, String> redirects() {
        SortedMap<String, String> all = new TreeMap<>();
        store.createQuery("select o.path, p.path from OldPath o join Post p on p.id = o.postId"
                        + " where p.state = org.candour.posts.PostState.PUBLISHED", Object[].class)
                .getResultStream().forEach(row -> all.put((String) row[0], (String) row[1]));
        return all;
    }

    /** Digests of the addresses that answer that something is gone: never the addresses, which hold words of titles. */
    @Transactional
    public SortedSet<String> gone() {
        SortedSet<String> all = new TreeSet<>(store.createQuery("select g.pathDigest from GonePath g", String.class).getResultList());
        String withdrawn = " where p.state = org.candour.posts.PostState.WITHDRAWN";
        store.createQuery("select p.path from Post p" + withdrawn, String.class).getResultStream()
                .map(GonePath::digest).forEach(all::add);
        store.createQuery("select o.path from OldPath o join Post p on p.id = o.postId" + withdrawn, String.class).getResultStream()
                .map(GonePath::digest).forEach(all::add);
        return all;
    }

    /** The plain pages that the keeper wrote; those that come with the site come with the next one too. */
    @Transactional
    public List<PlainPage> pages() {
        return pages.all().stream().filter(page -> !page.fromJar()).toList();
    }
}
