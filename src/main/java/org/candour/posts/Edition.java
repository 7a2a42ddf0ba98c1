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
 */
public record Edition(String title, @Nullable String byline, String standfirst, String words, LocalDate day,
        @Nullable Series series, List<Label> labels, boolean commentsOpen) {

    public Edition {
        labels = List.copyOf(labels.stream()
                .collect(Collectors.toMap(Label::slug, label -> label, (first, again) -> first, LinkedHashMap::new)).values());
    }

    /** The address of a new post with this title and day: {@code 2016/09/relationships-matter}. */
    public String path() {
        return PostPath.on(day, Slug.of(title));
    }
}
