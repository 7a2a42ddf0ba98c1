package org.candour.comments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.References;
import org.candour.comments.quoting.Sources;
import org.candour.pictures.Gallery;
import org.candour.site.Site;
import org.candour.words.Cited;
import org.candour.words.Citing;
import org.candour.words.Excerpt;
import org.candour.words.Manner;
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

    /** The same, but of its own thread only the numbers that comment cited when its writer saw it. */
    Citing asSeen(Post post, Set<Integer> seen) {
        return new Openings(post.path(), site.siteUrl(),
                number -> seen.contains(number) ? opening(post.path(), number) : Optional.empty(), this::place, this::quoted,
                (year, number) -> response(post.path(), year, number), gallery::at);
    }

    private Optional<String> opening(String path, int number) {
        return readable(path, number).map(comment -> Excerpt.of(comment.words(), OPENING));
    }

    private Optional<Place> place(String path, @Nullable Integer number) {
        if (number != null && readable(path, number).isEmpty()) {
            return Optional.empty();
        }
        return posts.published(path).map(post -> new Place(path, number, post.title()));
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
        return posts.published(path).flatMap(post -> comments.numbered(post.id(), number))
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
            posts.nowAt(cited.path()).ifPresent(target ->
                    persist(new Citation(citingPost, citingComment, target.id(), cited.number(), cited.manner())));
        }
    }

    @Override
    public Set<Long> showing(long postId) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct x.citingPost from Citation x where x.citedPost = ?1 and x.manner in ?2", Long.class)
                .setParameter(1, postId).setParameter(2, SHOWN).getResultList());
    }

    /** Who cites these comments of one post and can be read: one query. */
    public List<CitedBy> citing(long postId, Collection<Integer> numbers) {
        return numbers.isEmpty() ? List.of()
                : citedBy(" and x.citedNumber in ?3").setParameter(1, postId).setParameter(2, CommentState.PUBLISHED)
                        .setParameter(3, numbers).getResultList();
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

    /** The comments that point to that one, and the numbers of its thread each of them points to. */
    Map<Long, Set<Integer>> pointingTo(long postId, int number) {
        List<Long> citing = find("citedPost = ?1 and citedNumber = ?2 and citingComment is not null", postId, number)
                .stream().map(citation -> citation.citingComment().orElseThrow()).toList();
        return citing.isEmpty() ? Map.of() : list("citingComment in ?1", citing).stream()
                .collect(Collectors.groupingBy(citation -> citation.citingComment().orElseThrow(),
                        Collectors.mapping(Citation::citedNumber, Collectors.toSet())));
    }

    List<Long> postsPointingTo(long postId, int number) {
        return find("citedPost = ?1 and citedNumber = ?2 and citingComment is null", postId, number)
                .stream().map(Citation::citingPost).distinct().toList();
    }

    /** The numbers a comment points to. */
    Set<Integer> seenBy(long commentId) {
        return list("citingComment", commentId).stream().map(Citation::citedNumber).collect(Collectors.toSet());
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
        return list("citingPost", postId).stream().map(Citation::citedPost).collect(Collectors.toSet());
    }
}
