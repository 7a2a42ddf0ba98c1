package org.candour.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among its pages.
 *
 * @param page  from 1
 * @param pages how many there are, at least 1
 * @param before address of the page before
 * @param after address of the page after
 */
public record Paging(int page, int pages, @Nullable String before, @Nullable String after) {

    /** How many pages so many things take; an empty list has one page. */
    public static int pages(long things, int onePage) {
        return (int) Math.max(1, (things + onePage - 1) / onePage);
    }

    /** Pages with addresses of their own: the first at {@code first}, others behind {@code /page/}. */
    static Paging byPath(int page, int pages) {
        return new Paging(page, pages, page > 1 ? page == 2 ? "/" : "/page/" + (page - 1) : null,
                page < pages ? "/page/" + (page + 1) : null);
    }

    /**
     * Pages told apart by a parameter.
     *
     * @param path  of them all
     * @param query what else stands in the query, ending in {@code &}, or nothing
     */
    public static Paging byQuery(String path, String query, int page, int pages) {
        return new Paging(page, pages, page > 1 ? address(path, query, page - 1) : null,
                page < pages ? address(path, query, page + 1) : null);
    }

    /** The part of a list that stands on this page. */
    public <T> List<T> part(List<T> all, int onePage) {
        return all.subList(Math.min(all.size(), (page - 1) * onePage), Math.min(all.size(), page * onePage));
    }

    /** The address of one of such pages; the first has no number in it. */
    public static String address(String path, String query, int page) {
        if (page > 1) {
            return path + "?" + query + "page=" + page;
        }
        return query.isEmpty() ? path : path + "?" + query.substring(0, query.length() - 1);
    }

    /** True when there is more than one page. */
    public boolean needed() {
        return pages > 1;
    }

    /** True when that page is one of them. */
    public boolean holds() {
        return page >= 1 && page <= pages;
    }

    /** The number a reader asked for; 1 when none was, 0 when it is no number of a page. */
    public static int asked(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 0;
    }
}
