package org.candour.reading.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Said;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Label;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.reading.ReadingWords;
import org.candour.site.Site;

/** Gathers what the feeds hold. */
@ApplicationScoped
class Feeds {
    private static final int POSTS = 20;
    private static final int COMMENTS = 200;

    private final Posts posts;
    private final Titles titles;
    private final Comments comments;
    private final Speakers speakers;
    private final ReadingWords words;
    private final Site site;

    Feeds(Posts posts, Titles titles, Comments comments, Speakers speakers, ReadingWords words, Site site) {
        this.posts = posts;
        this.titles = titles;
        this.comments = comments;
        this.speakers = speakers;
        this.words = words;
        this.site = site;
    }

    /** The latest posts, whole. */
    Feed posts(String path) {
        return feed("posts", words.postsFeed(site.siteTitle()), path, "/",
                posts.newest(0, POSTS).stream().map(this::item).toList());
    }

    /** The latest comments of all threads. */
    Feed comments(String path) {
        List<Comment> latest = comments.newest(COMMENTS);
        Map<Long, Title> under = titles.at(latest.stream().map(Comment::postId).distinct().toList());
        return feed("comments", words.commentsFeed(site.siteTitle()), path, "/",
                latest.stream().flatMap(comment -> Stream.ofNullable(under.get(comment.postId()))
                        .map(post -> item(comment, post.path(), post.title(), post.day()))).toList());
    }

    /** The latest comments under one post. */
    Feed under(Post post, String path) {
        return feed("post-" + post.id(), words.commentsOn(post.title()), path, "/" + post.path(),
                comments.newestUnder(post.id(), COMMENTS).stream()
                        .map(comment -> item(comment, post.path(), post.title(), post.day())).toList());
    }

    private Feed feed(String name, String title, String self, String page, List<FeedItem> items) {
        return new Feed(tag(name), title, site.siteUrl() + self, site.siteUrl() + page, site.siteTitle(), items);
    }

    private FeedItem item(Post post) {
        return new FeedItem(tag("post-" + post.id()), site.siteUrl() + "/" + post.path(), post.title(),
                post.byline().orElse(site.siteTitle()), post.day(), post.standfirst(),
                post.html().within(post.slug()).absolute(site.siteUrl()), post.labels().stream().map(Label::name).toList());
    }

    private FeedItem item(Comment comment, String path, String title, LocalDate ofPost) {
        int number = comment.number().orElseThrow();
        return new FeedItem(tag("post-" + comment.postId() + "-comment-" + number),
                site.siteUrl() + "/" + path + "/" + number, words.commentTitle(number, title), marked(comment.said()),
                comment.day().orElse(ofPost), "", comment.html().absolute(site.siteUrl()), List.of());
    }

    /** The mark of a held name cannot stand beside it in a feed, so it stands in it. */
    private String marked(Said comment) {
        return comment.signed() ? words.namedAndSigned(speakers.of(comment)) : speakers.of(comment);
    }

    /**
     * A name for ever (RFC 4151): not of the address, which may change, nor of the comment's own key, which its writer's
     * form once held.
     */
    private String tag(String name) {
        String host = Optional.ofNullable(URI.create(site.siteUrl()).getHost()).orElse("localhost");
        return "tag:" + host + ",2026:" + name;
    }
}
