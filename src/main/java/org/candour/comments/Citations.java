package org.candour.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.References;
import org.candour.comments.quoting.Sources;
import org.candour.pictures.Gallery;
import org.candour.site.Site;
import org.candour.store.Among;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Excerpt;
import org.candour.words.Manner;
import org.candour.words.Opening;
import org.candour.words.Place;
import org.candour.words.Quotation;
import org.candour.words.Quoted;
import org.jspecify.annotations.Nullable;

/** Who cites whom, and what can be cited. */
@ApplicationScoped
public class Citations implements PanacheRepositoryBase<Citation, Long>, References {
    private static final int OPENING = 80;
    private static final Set<Manner> SHOWN = EnumSet.complementOf(EnumSet.of(Manner.LINKED));

    private final Posts posts;
    private final Comments comments;
    private final Sources sources;
    private final Gallery gallery;
    private final Site site;
    private final Event<ThreadChanged> news;

    Citations(Posts posts, Comments comments, Sources sources, Gallery gallery, Site site, Event<ThreadChanged> news) {
        this.posts = posts;
        this.comments = comments;
        this.sources = sources;
        this.gallery = gallery;
        this.site = site;
        this.news = news;
    }

    @Override
    public Citing from(String path) {
        return new Openings(path, site.siteUrl(), number -> opening(path, number), this::place, this::quoted,
                (year, number) -> response(path, year, number), gallery::at);
    }

    @Override
    public Citing recalled(String path, Collection<Cited> named) {
        Set<Cited> all = Set.copyOf(named);
        return new Openings(path, site.siteUrl(),
                number -> all.contains(new Cited(path, number)) ? opening(path, number) : Optional.empty(),
                (at, number) -> place(at, number).filter(place -> place.path().equals(path) && number == null || isNamed(place, all)),
                this::quoted, (year, number) -> response(path, year, number).filter(place -> isNamed(place, all)), gallery::at);
    }

    private static boolean isNamed(Place place, Set<Cited> named) {
        return named.contains(new Cited(place.path(), place.number() == null ? 0 : place.number()));
    }

    /** What can be cited in a comment under that post. */
    Citing under(Post post) {
        return from(post.path());
    }

    /** What that comment can cite: a number in its words means the thread in which it was written. */
    Citing by(Comment comment) {
        return under(posts.findById(comment.writtenUnder()));
    }

    /** The same, but of that thread only the numbers it cited when its writer saw it. */
    Citing asSeen(Comment comment) {
        return asSeen(comment, seenBy(List.of(comment.id())).getOrDefault(comment.id(), Set.of()));
    }

    /** The same, and of that thread these numbers too. */
    Citing asSeenAnd(Comment comment, Set<Integer> more) {
        Set<Integer> seen = new HashSet<>(more);
        seen.addAll(seenBy(List.of(comment.id())).getOrDefault(comment.id(), Set.of()));
        return asSeen(comment, seen);
    }

    /** The same, where those numbers are known. */
    Citing asSeen(Comment comment, Set<Integer> seen) {
        Post post = posts.findById(comment.writtenUnder());
        return new Openings(post.path(), site.siteUrl(),
                number -> seen.contains(number) ? opening(post.path(), number) : Optional.empty(), this::place, this::quoted,
                (year, number) -> response(post.path(), year, number), gallery::at);
    }

    private Optional<Opening> opening(String path, int number) {
        return readable(path, number).flatMap(comment -> shownUnder(comment).map(post -> opening(path, post, comment)));
    }

    /** In another thread the number is another one: the link says which. */
    private static Opening opening(String from, Post post, Comment comment) {
        String words = Excerpt.of(comment.words(), OPENING);
        int number = comment.number().orElseThrow();
        return new Opening(post.path(), number, post.path().equals(from) ? words : post.title() + " #" + number + ": " + words);
    }

    private Optional<Place> place(String path, @Nullable Integer number) {
        return number == null ? posts.published(path).map(post -> new Place(path, null, post.title()))
                : readable(path, number).flatMap(comment -> shownUnder(comment)
                        .map(post -> new Place(post.path(), comment.number().orElseThrow(), post.title())));
    }

    /** The post under which it stands, which for one that was moved is another than it was written under. */
    private Optional<Post> shownUnder(Comment comment) {
        return posts.findByIdOptional(comment.postId()).filter(Post::published);
    }

    private Optional<Quoted> quoted(Quotation quotation) {
        return sources.now(quotation, this::from);
    }

    /** Of the post that the one at that path brings back. */
    private Optional<Place> response(String path, int year, int number) {
        return posts.published(path).flatMap(post -> Quotation.repostedIn(post.words())).flatMap(posts::nowAt)
                .filter(earlier -> earlier.day().getYear() == year).flatMap(earlier -> place(earlier.path(), number));
    }

    private Optional<Comment> readable(String path, int number) {
        return posts.published(path).flatMap(post -> comments.meant(post.id(), number))
                .filter(comment -> comment.state() == CommentState.PUBLISHED);
    }

    @Override
    public void remember(Post post, List<Cited> cites) {
        drop("citingPost = ?1 and citingComment is null", post.id());
        keep(post.id(), null, cites);
    }

    void remember(Comment comment, List<Cited> cites) {
        drop("citingComment = ?1", comment.id());
        keep(comment.postId(), comment.id(), cites);
    }

    /** The same for a comment that is new, and so has cited nothing before. */
    void begin(Comment comment, List<Cited> cites) {
        keep(comment.postId(), comment.id(), cites);
    }

    private void keep(long citingPost, @Nullable Long citingComment, List<Cited> cites) {
        for (Cited cited : Set.copyOf(cites)) {
            posts.nowAt(cited.path()).ifPresent(target -> persist(pointer(citingPost, citingComment, target, cited)));
        }
    }

    /** A quotation names the place at which its source stood when it was written; what it points to is the source. */
    private Citation pointer(long citingPost, @Nullable Long citingComment, Post target, Cited cited) {
        return (cited.manner() == Manner.QUOTED ? comments.meant(target.id(), cited.number()) : Optional.<Comment>empty())
                .map(source -> new Citation(citingPost, citingComment, source.postId(), source.number().orElseThrow(), cited.manner()))
                .orElseGet(() -> new Citation(citingPost, citingComment, target.id(), cited.number(), cited.manner()));
    }

    @Override
    public Set<Long> showing(long postId) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct x.citingPost from Citation x where x.citedPost = ?1 and x.manner in " + Among.named(SHOWN), Long.class)
                .setParameter(1, postId).getResultList());
    }

    /** Who cites these comments of one post and can be read: one query. */
    public List<CitedBy> citing(long postId, Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of()
                : citedBy(" and among(?3, x.citedNumber)").setParameter(1, postId).setParameter(2, CommentState.PUBLISHED)
                        .setParameter(3, Among.numbers(numbers)).getResultList();
    }

    /** Who cites any comment of one post and can be read: one query. */
    public List<CitedBy> citing(long postId) {
        return citedBy("").setParameter(1, postId).setParameter(2, CommentState.PUBLISHED).getResultList();
    }

    private TypedQuery<CitedBy> citedBy(String which) {
        return getEntityManager()
                .createQuery("select new org.candour.comments.Citations$CitedBy(x.citedNumber, p.path, p.title, c.number, x.manner)"
                        + " from Citation x join Post p on p.id = x.citingPost"
                        + " left join Comment c on c.id = x.citingComment"
                        + " where x.citedPost = ?1 and x.citedNumber > 0 and p.state = org.candour.posts.PostState.PUBLISHED"
                        + " and (x.citingComment is null or c.state = ?2)" + which
                        + " order by x.citedNumber, p.onDay, p.path, c.number", CitedBy.class);
    }

    /**
     * That a comment is cited.
     *
     * @param number of the cited comment
     * @param path of the post that cites it, or under which it is cited
     * @param byNumber of the citing comment; none when the post itself cites
     * @param manner by a link, or by showing its words
     */
    public record CitedBy(int number, String path, String title, @Nullable Integer byNumber, Manner manner) {

        /** Whether its words are shown there. */
        public boolean quotes() {
            return manner == Manner.QUOTED;
        }
    }

    /** The comments that point to that one, and the numbers each of them points to. */
    Map<Long, Set<Integer>> pointingTo(long postId, int number) {
        return seenBy(find("citedPost = ?1 and citedNumber = ?2 and citingComment is not null", postId, number)
                .stream().map(citation -> citation.citingComment().orElseThrow()).toList());
    }

    /** The numbers each of these comments points to, with those that what it points to had where it stood before. */
    private Map<Long, Set<Integer>> seenBy(Collection<Long> citing) {
        Map<Long, Set<Integer>> seen = new HashMap<>();
        if (!citing.isEmpty()) {
            list("among(?1, citingComment)", Among.keys(citing)).forEach(citation ->
                    seen.computeIfAbsent(citation.citingComment().orElseThrow(), id -> new HashSet<>()).add(citation.citedNumber()));
            getEntityManager().createQuery("select x.citingComment, m.number from Citation x"
                            + " join Comment c on c.postId = x.citedPost and c.number = x.citedNumber"
                            + " join Comment m on m.movedTo = c.id where among(?1, x.citingComment)", Object[].class)
                    .setParameter(1, Among.keys(citing)).getResultStream().forEach(row -> seen.get((Long) row[0]).add((Integer) row[1]));
        }
        return seen;
    }

    /**
     * A comment stands in another thread from now on, under another number: whoever pointed to it points there, and what it
     * points to is pointed to from there.
     *
     * @param from the number it had; none where it had none
     */
    public void move(long postId, @Nullable Integer from, Comment moved) {
        getEntityManager().createQuery("update Citation x set x.citingPost = ?1 where x.citingComment = ?2")
                .setParameter(1, moved.postId()).setParameter(2, moved.id()).executeUpdate();
        if (from != null) {
            getEntityManager().createQuery("update Citation x set x.citedPost = ?1, x.citedNumber = ?2 where x.citedPost = ?3 and x.citedNumber = ?4")
                    .setParameter(1, moved.postId()).setParameter(2, moved.number().orElseThrow())
                    .setParameter(3, postId).setParameter(4, from).executeUpdate();
        }
    }

    /** Those of these comments that point to something. */
    public Set<Long> pointingAmong(Collection<Long> ids) {
        return Set.copyOf(getEntityManager().createQuery("select distinct x.citingComment from Citation x where among(?1, x.citingComment)", Long.class)
                .setParameter(1, Among.keys(ids)).getResultList());
    }

    /** The numbers under a post that anything points to. */
    public Set<Integer> pointedTo(long postId) {
        return Set.copyOf(getEntityManager().createQuery("select distinct x.citedNumber from Citation x where x.citedPost = ?1", Integer.class)
                .setParameter(1, postId).getResultList());
    }

    List<Long> postsPointingTo(long postId, int number) {
        return find("citedPost = ?1 and citedNumber = ?2 and citingComment is null", postId, number)
                .stream().map(Citation::citingPost).distinct().toList();
    }

    void forget(long commentId) {
        drop("citingComment = ?1", commentId);
    }

    /** A thread that was cited shows it no longer; afterwards nobody could tell which thread that was. */
    private void drop(String which, long id) {
        List<Citation> gone = list(which, id);
        gone.stream().map(Citation::citedPost).distinct()
                .forEach(cited -> news.fire(new ThreadChanged(cited, Set.of())));
        gone.forEach(this::delete);
    }

    /** The posts whose threads are cited by that post or by what stands under it. */
    public Set<Long> citedFrom(long postId) {
        return Set.copyOf(getEntityManager().createQuery("select distinct x.citedPost from Citation x where x.citingPost = ?1", Long.class)
                .setParameter(1, postId).getResultList());
    }
}
