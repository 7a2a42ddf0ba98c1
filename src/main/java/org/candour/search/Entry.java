package org.candour.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found. Its words are taken apart for the index and not kept in it.
 *
 * @param id of the text
 * @param of id of what it belongs to; its own where it stands for itself
 * @param kind "post" or "comment"
 * @param version tells this state of the text from every other: whoever knows it knows whether the index lags behind
 * @param day on which it appeared; none where that is not known
 * @param title counts most; may be empty
 * @param standfirst counts more than the words; may be empty
 * @param labels slugs
 * @param name of who wrote it, as shown
 */
public record Entry(long id, long of, String kind, long version, @Nullable LocalDate day, String title, String standfirst,
        String words, List<String> labels, @Nullable String name) {}
