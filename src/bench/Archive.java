import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Fifteen years of a blog in the feed of another system, as a keeper brings them: 2,000 posts and 200,000 comments, among
 * them one thread of 10,000, one of 200 and one of 10. The same every time.
 */
final class Archive {
    static final String LONG = "/2024/05/the-long-thread";
    static final String MIDDLE = "/2024/05/the-middle-thread";
    static final String SHORT = "/2024/05/the-short-thread";
    static final int LONGEST = 10_000;

    private static final int POSTS = Speed.SHORT ? 200 : 2_000;
    private static final int COMMENTS = Speed.SHORT ? 20_000 : 200_000;
    private static final String BLOG = "tag:blogger.com,1999:blog-1";
    private static final String[] LABELS = {"courts", "hostels", "release", "rotas", "targets", "nights", "prison", "reports", "training", "visits"};
    private static final Instant FIRST = Instant.parse("2010-01-04T08:00:00Z");
    private static final Instant MAY = Instant.parse("2024-05-06T08:00:00Z");

    private final BufferedWriter out;
    private final Vocabulary words = new Vocabulary(2_010);
    private int last = 1_000;

    private Archive(BufferedWriter out) {
        this.out = out;
    }

    /** Brings it in. */
    static void bring(Site.Place place, Path folder) throws IOException, InterruptedException {
        Path feed = folder.resolve("feed.atom");
        Speed.say("an archive of %d posts and %d comments is made and brought in", POSTS, COMMENTS);
        try (BufferedWriter out = Files.newBufferedWriter(feed)) {
            new Archive(out).write();
        }
        Site.run(place, "import", feed.toString());
        Files.delete(feed);
    }

    private void write() throws IOException {
        out.write("<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
                + "<id>" + BLOG + "</id><title>What the week is made of</title>\n");
        post(LONG, MAY, LONGEST);
        post(MIDDLE, MAY.plusSeconds(60), Work.COMMENTS);
        post(SHORT, MAY.plusSeconds(120), 10);
        int each = (COMMENTS - LONGEST - Work.COMMENTS - 10) / (POSTS - 3);
        for (int i = 3; i < POSTS; i++) {
            Instant day = FIRST.plusSeconds(i * (5_000L * 86_400 / POSTS));
            post("/" + day.toString().substring(0, 7).replace('-', '/') + "/an-ordinary-day-" + i, day, each);
        }
        out.write("</feed>\n");
    }

    /** Three in five answer one of the forty before them. */
    private void post(String path, Instant moment, int comments) throws IOException {
        int post = ++last;
        entry("post", post, "POST", moment, words.sentence(5), "<p>" + words.paragraph(200 + words.number(700)) + "</p>",
                "<category scheme='" + BLOG + "' term='" + LABELS[words.number(LABELS.length)] + "'/><blogger:filename>" + path + ".html</blogger:filename>");
        List<Integer> said = new ArrayList<>();
        for (int i = 0; i < comments; i++) {
            String answers = i > 5 && words.number(5) < 3 ? BLOG + ".comment-" + said.get(Math.max(0, i - 1 - words.number(40))) : "";
            said.add(++last);
            entry("comment", last, "COMMENT", moment.plusSeconds(1_800L * (i + 1)), "", words.paragraph(40 + words.number(80)),
                    "<blogger:parent>" + BLOG + ".post-" + post + "</blogger:parent><blogger:inReplyTo>" + answers + "</blogger:inReplyTo>");
        }
    }

    private void entry(String kind, int number, String type, Instant moment, String title, String html, String rest) throws IOException {
        out.write("<entry><id>" + BLOG + "." + kind + "-" + number + "</id><blogger:type>" + type + "</blogger:type><blogger:status>LIVE</blogger:status>"
                + "<author><name>Anonymous</name></author><title>" + title + "</title><content type='html'>"
                + html.replace("<", "&lt;").replace(">", "&gt;") + "</content><published>" + moment + "</published>" + rest + "</entry>\n");
    }
}
