package org.candour.reading.threads;

import java.util.List;
import org.candour.reading.Paging;

/**
 * What one page shows of a thread.
 *
 * @param path of the post, with the first slash
 * @param readable how many comments of the whole thread can be read
 * @param last the highest number in it
 * @param order how this page is ordered
 * @param entries from top to bottom; their lines open and close the lists
 */
public record Conversation(String path, int readable, int last, Order order, Paging paging, List<Entry> entries) {

    /** The three ways to read a thread, and how it stands in a copy on files: whole, in pages, with no other way beside it. */
    public enum Order {
        CONVERSATION(""), NEWEST("order=newest&"), WHOLE("whole=yes&"), COPIED("");

        private final String query;

        Order(String query) {
            this.query = query;
        }

        String query() {
            return query;
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public boolean newest() {
        return order == Order.NEWEST;
    }

    public boolean whole() {
        return order == Order.WHOLE;
    }

    /** True when the thread is long enough that the ways of reading it differ. */
    public boolean choice() {
        return order != Order.COPIED && (paging.needed() || order != Order.CONVERSATION || entries.size() > 1);
    }
}
