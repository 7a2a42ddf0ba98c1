package org.candour.posts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A post as its keeper or its file gives it, before it is anywhere.
 *
 * @param byline who wrote it, as shown; none for the keeper's own posts
 * @param standfirst one or two sentences under the title; may be empty
 * @param words Markdown
 * @param slow whether an open thread is slow; none where nothing is said of it
 */
public record Edition(String title, @Nullable String byline, String standfirst, String words, LocalDate day,
        @Nullable Series series, List<Label> labels, boolean commentsOpen, @Nullable Boolean slow) {

    public Edition {
        labels = List.copyOf(labels.stream()
                .collect(Collectors.toMap(Label::slug, label -> label, (first, again) -> first, LinkedHashMap::new)).values());
    }

    /** One that says no more of its thread than whether it is closed. */
    public Edition(String title, @Nullable String byline, String standfirst, String words, LocalDate day, @Nullable Series series,
            List<Label> labels, boolean commentsOpen) {
        this(title, byline, standfirst, words, day, series, labels, commentsOpen, null);
    }

    /** The same post in other words. */
    public Edition saying(String other) {
        return new Edition(title, byline, standfirst, other, day, series, labels, commentsOpen, slow);
    }

    /** The same with its thread in that mode. */
    public Edition in(ThreadMode mode) {
        return new Edition(title, byline, standfirst, words, day, series, labels, mode != ThreadMode.CLOSED,
                mode == ThreadMode.CLOSED ? null : Boolean.valueOf(mode == ThreadMode.SLOW));
    }

    /** The same, in that mode where it does not say how its thread begins. */
    Edition orIn(ThreadMode mode) {
        return commentsOpen && slow == null ? in(mode) : this;
    }

    /** How its thread takes comments. */
    public ThreadMode mode() {
        return !commentsOpen ? ThreadMode.CLOSED : Boolean.TRUE.equals(slow) ? ThreadMode.SLOW : ThreadMode.OPEN;
    }

    /** The address of a new post with this title and day: {@code 2016/09/relationships-matter}. */
    public String path() {
        return PostPath.on(day, Slug.of(title));
    }
}
