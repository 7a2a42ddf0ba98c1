package org.candour.edge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a resource method answers: a rendered page or document. Nothing is kept of it anywhere unless it says
 * {@link #kept()}, which only pages that are the same bytes for everyone may say.
 *
 * <pre>{@code
 * return Page.html(PostPage.of(post).render()).kept();
 * return Page.html(wordsComeBack).status(422);
 * return Page.redirect(303, "/desk").header("Set-Cookie", cookie);
 * }</pre>
 *
 * @param status      the HTTP status, 200 unless changed
 * @param contentType the whole content type with its charset, which is always UTF-8
 * @param body        the text, empty where there is none
 * @param forEveryone whether the page cache may hold it until it is forgotten
 * @param headers     headers beside those every answer has
 */
public record Page(int status, String contentType, String body, boolean forEveryone, List<Header> headers) {

    /** The content type of our pages. */
    public static final String HTML = "text/html; charset=utf-8";

    /**
     * One header.
     *
     * @param name  its name
     * @param value its value, on one line
     */
    public record Header(String name, String value) {}

    /** A page that is kept may carry no cookie: everyone would be given the same one. */
    public Page {
        headers = List.copyOf(headers);
        if (forEveryone && headers.stream().anyMatch(header -> header.name().equalsIgnoreCase("Set-Cookie"))) {
            throw new IllegalArgumentException("a page for everyone sets no cookie");
        }
    }

    /** A page of ours, status 200, not stored. */
    public static Page html(String body) {
        return document(HTML, body);
    }

    /** A document of another kind (a feed, a sitemap), status 200, not stored. */
    public static Page document(String contentType, String body) {
        return new Page(200, contentType, body, false, List.of());
    }

    /** A page without words that sends the browser on; 303 after an act, 301 or 308 for an address that has moved. */
    public static Page redirect(int status, String address) {
        return html("").status(status).header("Location", address);
    }

    /** The same page with another status. Only pages of status 200 are ever kept. */
    public Page status(int other) {
        return new Page(other, contentType, body, forEveryone, headers);
    }

    /**
     * The same page, held in the page cache until {@link PageCache#forget} names its path; browsers may keep it too but
     * ask each time whether it still holds. For pages that are the same for everyone, and for nothing else.
     */
    public Page kept() {
        return new Page(status, contentType, body, true, headers);
    }

    /** The same page, stored nowhere: for the answer to a form, for keys, for the desk. */
    public Page notStored() {
        return new Page(status, contentType, body, false, headers);
    }

    /** The same page with one header more. */
    public Page header(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Page(status, contentType, body, forEveryone, more);
    }

    /** The same page, which says after how long another try is worth it: in whole seconds, at least one and never too early. */
    public Page tryAgainAfter(Duration wait) {
        return header("Retry-After", String.valueOf(Math.max(1, wait.plusNanos(999_999_999).toSeconds())));
    }

    boolean mayBeKept() {
        return forEveryone && status == 200;
    }
}
