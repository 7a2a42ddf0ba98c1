package org.candour.posts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published post as lists show it: without its words.
 *
 * @param path its address without the first slash
 * @param byline who wrote it; none for the keeper's own
 * @param standfirst may be empty
 * @param dayOrder its place among the posts of its day
 * @param seriesName of the series it belongs to
 * @param number in that series
 * @param commentsOpen whether its thread takes comments
 */
public record Title(long id, String path, String title, @Nullable String byline, String standfirst, LocalDate day,
        int dayOrder, int wordCount, @Nullable String seriesName, @Nullable Integer number,
        boolean commentsOpen) {

    /** What other pages call it: "Guest Blog 41", or its title. */
    public String shortName() {
        return seriesName == null || number == null ? title : seriesName + " " + number;
    }

    /** Whether it is a topic. */
    public boolean topic() {
        return PostPath.leadsToTopic(path);
    }
}
