package org.candour.reading.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.comments.Citations;
import org.candour.comments.Comments;
import org.candour.comments.ThreadChanged;
import org.candour.comments.moved.Moves;
import org.candour.posts.Label;
import org.candour.posts.PageChanged;
import org.candour.posts.Post;
import org.candour.posts.PostChanged;
import org.candour.posts.Posts;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.reading.Addresses;
import org.candour.reading.FrontPages;
import org.candour.reading.Paging;
import org.candour.reading.feeds.SiteMap;

/** Knows every address at which a post or a comment is shown. */
@ApplicationScoped
class Shown {
    /**
     * The front page says what is discussed and what appeared yesterday; the note for finders counts the days it holds; the
     * ledger shows the days that are over.
     */
    static final List<String> DEPENDS_ON_TODAY = List.of("/", "/.well-known/security.txt", "/ledger");

    private final Posts posts;
    private final Titles titles;
    private final Comments comments;
    private final Citations citations;
    private final Moves moves;

    Shown(Posts posts, Titles titles, Comments comments, Citations citations, Moves moves) {
        this.posts = posts;
        this.titles = titles;
        this.comments = comments;
        this.citations = citations;
        this.moves = moves;
    }

    /**
     * Where something is shown.
     *
     * @param threads posts all of whose comments are shown anew, each on its own page; their feeds stand beside those
     */
    record Places(Set<String> paths, Set<String> threads) {
        private Places() {
            this(new HashSet<>(), new HashSet<>());
        }

        private void thread(String path) {
            paths.add("/" + path);
            threads.add("/" + path);
        }
    }

    /** Everywhere a post that appeared, changed or went is or was shown. */
    Places where(PostChanged post) {
        Places places = new Places();
        Set<String> paths = places.paths();
        front(paths);
        paths.addAll(List.of("/archive", "/labels", "/series", "/atom.xml", "/rss.xml", "/feed.json", "/comments.xml"));
        siteMap(paths);
        post.paths().forEach(places::thread);
        citedThreads(places, post.postId());
        titles.naming(post.postId()).forEach(later -> paths.add("/" + later.path()));
        post.labels().forEach(label -> paths.add("/labels/" + label));
        post.series().forEach(series -> ofSeries(paths, series));
        post.days().forEach(day -> onDay(paths, day));
        comments.daysUnder(post.postId()).forEach(day -> paths.add(Addresses.address(day)));
        return places;
    }

    /** Everywhere a thread and the number of its comments is shown. */
    Places where(ThreadChanged thread) {
        Places places = new Places();
        Set<String> paths = places.paths();
        front(paths);
        paths.add("/comments.xml");
        thread.days().forEach(day -> paths.addAll(List.of(Addresses.address(day), Addresses.address(YearMonth.from(day)))));
        citedThreads(places, thread.postId());
        posts.places(citations.showing(thread.postId())).values().forEach(place -> paths.add("/" + place.path()));
        Optional.ofNullable(posts.findById(thread.postId())).ifPresent(post -> counted(places, post));
        return places;
    }

    /** Where plain pages stand. */
    Places where(PageChanged pages) {
        Places places = new Places();
        siteMap(places.paths());
        pages.slugs().forEach(slug -> places.paths().add("/" + slug));
        return places;
    }

    /** The thread itself and every list that counts its comments. */
    private void counted(Places places, Post post) {
        places.thread(post.path());
        Set<String> paths = places.paths();
        paths.addAll(List.of(Addresses.address(post.day()), Addresses.address(YearMonth.from(post.day())),
                Addresses.year(post.day().getYear())));
        post.labels().stream().map(Label::slug).forEach(label -> paths.add("/labels/" + label));
        post.series().ifPresent(series -> paths.add("/series/" + series.slug()));
    }

    /** Every list of what is new: the front pages, and the list of all threads. */
    private void front(Set<String> paths) {
        paths.addAll(List.of("/", "/discussions"));
        int pages = Paging.pages(posts.publishedCount(), FrontPages.PAGE) + 1;
        for (int page = 2; page <= pages; page++) {
            paths.add("/page/" + page);
        }
    }

    private void siteMap(Set<String> paths) {
        paths.add("/sitemap.xml");
        int parts = Paging.pages(posts.publishedCount(), SiteMap.MOST) + 1;
        for (int part = 1; part <= parts; part++) {
            paths.add("/sitemap/" + part + ".xml");
        }
    }

    /** Those cited from here say by whom, with the title of the post; so do those from which something was moved here, or to which. */
    private void citedThreads(Places places, long postId) {
        Set<Long> cited = new HashSet<>(citations.citedFrom(postId));
        cited.addAll(moves.linkedWith(postId));
        cited.remove(postId);
        posts.places(cited).values().forEach(place -> places.thread(place.path()));
    }

    /** Each post of a series names those beside it. */
    private void ofSeries(Set<String> paths, String series) {
        paths.add("/series/" + series);
        titles.ofSeries(series).forEach(post -> paths.add("/" + post.path()));
    }

    /** The day, its month and year, and the posts that name their neighbours in time. */
    private void onDay(Set<String> paths, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        paths.addAll(List.of(Addresses.address(day), Addresses.address(month), Addresses.address(month) + "/all",
                Addresses.year(day.getYear())));
        titles.between(day, day).forEach(post -> paths.add("/" + post.path()));
        titles.before(day, Integer.MIN_VALUE).map(Title::path).ifPresent(path -> paths.add("/" + path));
        titles.after(day, Integer.MAX_VALUE).map(Title::path).ifPresent(path -> paths.add("/" + path));
    }
}
