package org.candour.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.posts.Title;

/**
 * A post in a list.
 *
 * @param title    the post without its words
 * @param comments how many can be read under it
 */
public record Listed(Title title, int comments) {

    /**
     * The posts of a day, in the order of the list they come from.
     *
     * @param posts none on a day on which only comments appeared
     * @param comments how many comments appeared that day, where the list says so
     */
    public record Day(LocalDate day, List<Listed> posts, int comments) {}

    /** The same list day by day. */
    public static List<Day> byDay(List<Listed> listed) {
        Map<LocalDate, List<Listed>> days = new LinkedHashMap<>();
        listed.forEach(post -> days.computeIfAbsent(post.title().day(), day -> new ArrayList<>()).add(post));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue(), 0)).toList();
    }
}
