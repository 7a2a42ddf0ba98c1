package org.candour.edge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one name under which the page cache knows a page: its path and the parameters that change it, in a fixed order.
 * Only the plainest spelling of an address has one. Every other spelling (percent-encoded letters, a slash too many) is
 * rendered each time, because forgetting a path must reach all that was kept of it.
 */
final class PageAddress {

    private static final int LONGEST = 200;
    private static final int LONGEST_QUERY = 500;

    /** First segments of addresses whose answers are never the same for everyone, or are kept elsewhere. */
    private static final Set<String> NEVER =
            Set.of("desk", "q", "css", "img", "js", "media", "search", "return", "write", "report", "pen-names");

    /** Parameters that change a page, with the values they can have; all others change nothing and are left out. */
    private static final Map<String, Pattern> PARAMETERS = new TreeMap<>(Map.of(
            "after", Pattern.compile("0|[1-9][0-9]{0,6}"),
            "order", Pattern.compile("newest|conversation"),
            "page", Pattern.compile("[1-9][0-9]{0,4}"),
            "whole", Pattern.compile("yes|true|1")));

    private PageAddress() {}

    /** The name of this page, or null where it is not for the cache. */
    static @Nullable String of(@Nullable String path, @Nullable String query) {
        if (path == null || !isPlain(path) || NEVER.contains(firstSegment(path))) {
            return null;
        }
        return query == null || query.isEmpty() ? path : withParameters(path, query);
    }

    /** The path a name belongs to. */
    static String path(String name) {
        int mark = name.indexOf('?');
        return mark < 0 ? name : name.substring(0, mark);
    }

    /** Letters, digits and a few signs; no dot or empty segment, no slash at the end. */
    private static boolean isPlain(String path) {
        int length = path.length();
        if (length == 0 || length > LONGEST || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = path.charAt(i);
            boolean afterSlash = path.charAt(i - 1) == '/';
            if (!(isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '.')
                    || c == '/' && (afterSlash || i == length - 1)
                    || c == '.' && afterSlash && !path.startsWith(".well-known", i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }

    private static @Nullable String withParameters(String path, String query) {
        if (query.length() > LONGEST_QUERY || !UrlText.isWellFormed(query)) {
            return null;
        }
        Map<String, String> known = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = UrlText.decoded(equals < 0 ? pair : pair.substring(0, equals));
            Pattern values = PARAMETERS.get(name);
            if (values != null) {
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                if (!values.matcher(value).matches() || known.put(name, value) != null) {
                    return null;
                }
            }
        }
        StringBuilder address = new StringBuilder(path);
        known.forEach((name, value) ->
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value));
        return address.toString();
    }
}
