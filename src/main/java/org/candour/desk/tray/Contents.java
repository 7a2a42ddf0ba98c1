package org.candour.desk.tray;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.quoting.Tray;
import org.candour.desk.queue.Speakers;
import org.candour.posts.Posts;
import org.candour.posts.References;
import org.candour.words.Quotation;
import org.candour.words.Quoted;
import org.candour.words.SafeHtml;

/** Sets out what is in the tray, each comment as it would stand in a post. */
@ApplicationScoped
class Contents {
    private final Tray tray;
    private final Posts posts;
    private final References references;
    private final Speakers speakers;
    private final TrayWords words;

    Contents(Tray tray, Posts posts, References references, Speakers speakers, TrayWords words) {
        this.tray = tray;
        this.posts = posts;
        this.references = references;
        this.speakers = speakers;
        this.words = words;
    }

    /** All of it, in order. */
    List<Row> rows() {
        List<Tray.Held> held = tray.held();
        Map<Long, Posts.Place> places = posts.places(held.stream().map(one -> one.comment().postId()).collect(Collectors.toSet()));
        return IntStream.range(0, held.size()).mapToObj(i -> row(held.get(i), i + 1, places.get(held.get(i).comment().postId()))).toList();
    }

    private Row row(Tray.Held held, int place, Posts.Place post) {
        Comment comment = held.comment();
        String speaker = speakers.name(comment);
        int number = comment.number().orElse(0);
        return new Row(comment.id(), number > 0 ? words.name(speaker, post.title(), number) : words.unnumbered(speaker, post.title()),
                place, "/desk/" + post.path() + "#" + (number > 0 ? "c" + number : "waiting-" + comment.id()), look(held, post),
                comment.state() == CommentState.PUBLISHED, comment.words().isEmpty());
    }

    private SafeHtml look(Tray.Held held, Posts.Place post) {
        return held.comment().number().filter(number -> held.comment().state() == CommentState.PUBLISHED)
                .flatMap(number -> references.from(post.path()).quoted(new Quotation(post.path(), number, held.cut())))
                .map(Quoted::html).orElse(held.comment().html());
    }

    /** What those that readers can see become in the words of a post, in order. */
    Lines lines() {
        List<Tray.Held> quotable = tray.held().stream().filter(one -> one.comment().state() == CommentState.PUBLISHED).toList();
        Map<Long, Posts.Place> places = posts.places(quotable.stream().map(one -> one.comment().postId()).collect(Collectors.toSet()));
        return new Lines(quotable.stream().map(one -> one.comment().id()).toList(), quotable.stream()
                .map(one -> new Quotation(places.get(one.comment().postId()).path(), one.comment().number().orElseThrow(), one.cut()).line())
                .collect(Collectors.joining("\n\n")));
    }

    /** Lines for a post, and the comments they stand for. */
    record Lines(List<Long> comments, String text) {}
}
