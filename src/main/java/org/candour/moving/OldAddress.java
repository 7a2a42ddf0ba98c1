package org.candour.moving;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in another system, taken apart: its host, and its path without what only spells it.
 *
 * @param host in small letters without "www."; of a blog on blogspot without its country; empty where the address is a path
 * @param path without slashes at its ends and without ".html"
 * @param query {@code p=12} where the system names a post so
 * @param fragment what follows "#", or names a comment otherwise
 */
record OldAddress(String host, String path, String query, String fragment) {
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:https?:)?//([^/?#\\s]+)([^?#\\s]*)(\\?[^#\\s]*)?(#\\S*)?");
    private static final Pattern PATH = Pattern.compile("(/[^?#\\s]*)(\\?[^#\\s]*)?(#\\S*)?");
    private static final Pattern BLOGSPOT = Pattern.compile("([a-z0-9-]+)\\.blogspot\\.[a-z.]{2,6}");
    private static final Pattern POST = Pattern.compile("[?&](?:p|page_id)=([0-9]{1,18})(?:&|$)");
    private static final Pattern COMMENT = Pattern.compile("(?:c|comment-)([0-9A-Za-z]{1,40})");

    static Optional<OldAddress> of(String address) {
        Matcher whole = WHOLE.matcher(address.strip());
        if (whole.matches()) {
            return Optional.of(new OldAddress(host(whole.group(1)), path(whole.group(2)), query(whole.group(3)), fragment(whole.group(4))));
        }
        Matcher path = PATH.matcher(address.strip());
        return path.matches() ? Optional.of(new OldAddress("", path(path.group(1)), query(path.group(2)), fragment(path.group(3)))) : Optional.empty();
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "").replaceFirst("^www\\.", "");
        Matcher blogspot = BLOGSPOT.matcher(host);
        return blogspot.matches() ? blogspot.group(1) + ".blogspot" : host;
    }

    private static String path(String written) {
        String path = written.replaceAll("^/+|/+$", "");
        return path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    }

    private static String query(String written) {
        Matcher post = POST.matcher(written == null ? "" : written);
        return post.find() ? "p=" + post.group(1) : "";
    }

    private static String fragment(String written) {
        return written == null ? "" : written.substring(1);
    }

    /** Under which it is found again: its path, or the number of the post it names. */
    String name() {
        return query.isEmpty() ? path : "?" + query;
    }

    /** The number there of the comment it leads to. */
    Optional<String> comment() {
        Matcher comment = COMMENT.matcher(fragment);
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    /** The last part of its path in letters, however it was spelt. */
    String lastPart() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return last;
        }
    }

    /** "2016/09" where its path begins with a year and a month. */
    Optional<String> month() {
        Matcher month = Pattern.compile("([0-9]{4}/(?:0[1-9]|1[0-2]))/.+").matcher(path);
        return month.matches() ? Optional.of(month.group(1)) : Optional.empty();
    }
}
