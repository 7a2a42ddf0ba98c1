import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** X5: what a thread weighs on its way, with the sheet it needs. */
final class PageBytes {
    private static final Pattern COMMENT = Pattern.compile("<article\\b[^>]*id=\"c\\d+\".*?</article>", Pattern.DOTALL);

    private PageBytes() {}

    static List<Goal> measure(Site site) throws Exception {
        Browser browser = new Browser(site.url());
        HttpResponse<byte[]> whole = browser.get(Work.WEIGHED + "?whole=yes");
        String page = Browser.words(whole);
        int sheet = browser.get(Browser.found("href=\"(/css/[^\"]+)\"", page)).body().length;
        long comments = COMMENT.matcher(page).results().count();
        if (comments != Work.COMMENTS) {
            throw new IllegalStateException("the whole thread shows " + comments + " comments");
        }
        int first = browser.get(Work.WEIGHED).body().length;
        return List.of(
                Goal.atMost("X5", "200 comments of 65 words, whole: page and sheet, gzip", " KB", 40, 40, (whole.body().length + sheet) / 1e3),
                Goal.atMost("X5", "its first 100: page and sheet, gzip", " KB", 24, 24, (first + sheet) / 1e3),
                Goal.atMost("X5", "markup around each comment, gzip", " B", 35, 35, (double) (pack(page) - pack(bare(page))) / comments));
    }

    /** The same page with each comment as a paragraph: its words, no number, no name, no link. */
    private static String bare(String page) {
        return COMMENT.matcher(page).replaceAll(comment -> java.util.regex.Matcher.quoteReplacement("<p>" + said(comment.group()) + "</p>"));
    }

    private static String said(String comment) {
        return String.join(" ", Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL).matcher(comment).results().map(found -> found.group(1)).toList());
    }

    private static int pack(String page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }
}
