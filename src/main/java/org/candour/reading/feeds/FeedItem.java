package org.candour.reading.feeds;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.candour.words.SafeHtml;

/**
 * A post or comment as a feed gives it: whole, with whole addresses.
 *
 * @param id never changes, whatever becomes of title and address
 * @param address where it can be read
 * @param author who speaks, as readers are told
 * @param summary may be empty
 */
record FeedItem(String id, String address, String title, String author, LocalDate day, String summary, SafeHtml html,
        List<String> labels) {

    /** The day in the form of Atom, the JSON Feed and sitemaps (RFC 3339). */
    String date() {
        return date(day);
    }

    /**
     * A day where a format asks for a time: its beginning, in UTC. Nothing finer than a day is known here, and unlike
     * noon the beginning never lies in the future, where some programs hide what they are given.
     */
    static String date(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The same in the form of RSS (RFC 822). */
    String oldDate() {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
