package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.candour.comments.CommentKind;
import org.candour.comments.FiledComment;
import org.candour.comments.FromThreads;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.jspecify.annotations.Nullable;

/** A blog with as many posts and comments as a test needs. Each test has days of its own: the store is shared. */
@ApplicationScoped
public class Blog {
    /** A practitioner's paragraph. */
    public static final String TESTIMONY = "I see forty-eight people in a week that was made for thirty. Nobody decided it; "
            + "each form took ten minutes, and the minutes came from the only part of the week that could not complain.";

    private static final AtomicInteger POSTS = new AtomicInteger();

    private final Publishing publishing;
    private final FromThreads threads;

    Blog(Publishing publishing, FromThreads threads) {
        this.publishing = publishing;
        this.threads = threads;
    }

    /** A published post that says {@link #TESTIMONY}. */
    public Post post(LocalDate day, String title) {
        return post(day, title, TESTIMONY, null);
    }

    /** A published post. */
    public Post post(LocalDate day, String title, String words, @Nullable Series series, String... labels) {
        return publishing.publish(draft(day, title, words, series, labels).id());
    }

    /** A post that is not out yet. */
    public Post draft(LocalDate day, String title, String words, @Nullable Series series, String... labels) {
        return publishing.draft(Slug.of(title + " " + POSTS.incrementAndGet()), new Edition(title, null,
                "What the week is made of.", words, day, series, List.of(labels).stream().map(Label::named).toList(), true));
    }

    /** So many comments by anonymous colleagues, each answering nobody. */
    public void speak(Post post, LocalDate day, int comments) {
        threads.take(post.id(), IntStream.rangeClosed(1, comments)
                .mapToObj(number -> said(number, null, day, "Number " + number + " of us says the same.")).toList());
    }

    /** These comments, in this order: each answers the one named before its words, as in {@code "3 Yes."}, or 0. */
    public void talk(Post post, LocalDate day, String... lines) {
        threads.take(post.id(), IntStream.range(0, lines.length).mapToObj(i -> {
            String[] parts = lines[i].split(" ", 2);
            int answers = Integer.parseInt(parts[0]);
            return said(i + 1, answers == 0 ? null : answers, day, parts[1]);
        }).toList());
    }

    /** One comment as it stands in a file. */
    public static FiledComment said(int number, @Nullable Integer replyTo, LocalDate day, String words) {
        return new FiledComment(number, replyTo, day, CommentKind.READER, null, null, null, words);
    }
}
