package org.candour.reading.mirror;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.posts.Posts;
import org.candour.reading.Paging;
import org.candour.words.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a copy lie. A folder for each address, with an {@code index.html} in it: put at the address of the site, the copy
 * is found at the old addresses by servers that know nothing of it.
 */
final class Layout {
    private static final String INDEX = "index.html";
    private static final Pattern ADDRESS = Pattern.compile("(/[^?#]*)(?:[?]([^#]*))?(?:#(.*))?");
    private static final Pattern OUT = Pattern.compile("//|(?:https?|mailto|data):", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("(?:.*&)?page=([1-9][0-9]{0,4})(?:&.*)?");
    private static final Pattern COMMENT = Pattern.compile("/(" + Quotation.PATH + ")/([1-9][0-9]{0,8})");
    private static final Pattern ANCHOR = Pattern.compile("c([1-9][0-9]{0,8})");
    private static final Pattern POST = Pattern.compile("/(" + Quotation.PATH + ")(?:[.]html)?");

    /** The form below a comment, which no copy has. */
    private static final String FORM = "reply";

    private final String site;
    private final Set<String> sheets;
    private final Threads threads;
    private final Posts posts;

    /**
     * @param site the whole address of the site, without a slash at its end
     * @param sheets every address that the copy has
     */
    Layout(String site, Set<String> sheets, Threads threads, Posts posts) {
        this.site = site;
        this.sheets = sheets;
        this.threads = threads;
        this.posts = posts;
    }

    /** The file of a page: "2016/09/18/index.html", or "ledger/page-2.html" for its second. */
    static String file(String address) {
        int mark = address.indexOf('?');
        String path = address.substring(1, mark < 0 ? address.length() : mark);
        if (mark >= 0) {
            return path + "/page-" + address.substring(address.indexOf('=') + 1) + ".html";
        }
        boolean document = path.substring(path.lastIndexOf('/') + 1).indexOf('.') >= 0;
        return path.isEmpty() ? INDEX : document ? path : path + "/" + INDEX;
    }

    /** Whether a link names another site, or no page at all. */
    static boolean leadsOut(String link) {
        return OUT.matcher(link).lookingAt();
    }

    /** Whether it names this site whole. */
    boolean isOurs(String link) {
        return link.equals(site) || link.startsWith(site + "/");
    }

    /** The file that a link leads to, with the place in it behind "#"; none where the copy has nothing of the kind. */
    Optional<String> find(String link) {
        Matcher parts = ADDRESS.matcher(isOurs(link) ? "/" + link.substring(Math.min(link.length(), site.length() + 1)) : link);
        return parts.matches() ? find(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private Optional<String> find(String path, @Nullable String query, @Nullable String anchor) {
        if (FORM.equals(anchor)) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(path);
        if (comment.matches()) {
            return comment("/" + comment.group(1), comment.group(2));
        }
        Matcher place = ANCHOR.matcher(anchor == null ? "" : anchor);
        if (place.matches() && POST.matcher(path).matches()) {
            return comment(path, place.group(1));
        }
        return sheet(path, query).or(() -> moved(path)).map(file -> anchor == null ? file : file + "#" + anchor);
    }

    private Optional<String> sheet(String path, @Nullable String query) {
        Matcher page = PAGE.matcher(query == null ? "" : query);
        return Optional.of(page.matches() ? Paging.address(path, "", Integer.parseInt(page.group(1))) : path).filter(sheets::contains)
                .or(() -> Optional.of(path).filter(sheets::contains)).map(Layout::file);
    }

    /** Where a post was before; that is how its address may still stand in somebody's words. */
    private Optional<String> moved(String path) {
        Matcher post = POST.matcher(path);
        UnaryOperator<String> now = old -> posts.movedFrom(old).orElse(old);
        return post.matches() ? Optional.of("/" + now.apply(post.group(1))).filter(sheets::contains).map(Layout::file) : Optional.empty();
    }

    private Optional<String> comment(String post, String number) {
        int page = threads.page(post.substring(1), Integer.parseInt(number));
        return page > 0 ? Optional.of(Paging.address(post, "", page)).filter(sheets::contains).map(Layout::file).map(file -> file + "#c" + number)
                : sheet(post, null).or(() -> moved(post)).map(file -> file + "#comments");
    }
}
