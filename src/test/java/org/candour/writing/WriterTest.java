package org.candour.writing;

import org.candour.cast.Answer;
import static io.restassured.RestAssured.given;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.comments.Comment;
import org.candour.comments.Receiving;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.TheClock;
import org.junit.jupiter.api.BeforeEach;

/** What the tests about writers share: a post to write under, a browser without scripts, a moderator who decides. */
abstract class WriterTest {
    static final String CASELOAD = "I have had sixty-one cases since March, and the tool says I have forty.";
    static final String ANSWER = "Ours says thirty-eight. Nobody in the office believes it.";

    private static final AtomicInteger POSTS = new AtomicInteger();
    private static final long MODERATOR = 1;

    @Inject
    Publishing publishing;

    @Inject
    Receiving receiving;

    @Inject
    Decisions decisions;

    @Inject
    FormStamp stamps;

    @Inject
    SiteSecret secret;

    @Inject
    TheClock clock;

    Post post;

    @BeforeEach
    void a_post_to_write_under() {
        post = open("What the workload tool does not count");
    }

    Post open(String title) {
        Edition edition = new Edition(title, null, "", "Forty on paper.", LocalDate.of(2016, 9, 18), null, List.of(), true);
        Post draft = publishing.draft(new Slug("what-it-does-not-count-" + POSTS.incrementAndGet()), edition);
        return publishing.publish(draft.id());
    }

    String comments() {
        return "/" + post.path() + "/comments";
    }

    Answer post(String address, Map<String, String> fields) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects().follow(false).formParams(fields).post(address));
    }

    Answer preview(String words) {
        return preview(Map.of("words", words));
    }

    Answer preview(Map<String, String> fields) {
        return post(comments(), and(fields, "step", "preview"));
    }

    /** Previews the words and fills in nothing more. */
    Map<String, String> readyToSend(String words) {
        return preview(words).form("name=\"kept\"");
    }

    Answer send(Map<String, String> fields) {
        return post(comments(), fields);
    }

    /** Sends a comment the way a person does, and answers with its key. */
    String commented(String words) {
        Map<String, String> form = readyToSend(words);
        Answer received = send(form);
        if (received.status() != 200) {
            throw new AssertionError(received.html());
        }
        return form.get("returnKey");
    }

    /** The same, and it is on the page. */
    String published(String words) {
        String key = commented(words);
        decide(last(key), new Decision.Publish());
        return key;
    }

    void decide(Comment comment, Decision decision) {
        decisions.decide(comment.id(), decision, MODERATOR);
    }

    List<Comment> under(String key) {
        return receiving.ofKey(secret.digest(ReturnKey.read(key).orElseThrow()).hex());
    }

    Comment last(String key) {
        List<Comment> own = under(key);
        return own.get(own.size() - 1);
    }

    /** A stamp as this site handed it out that long ago, with that key on offer. */
    String stampFrom(Duration ago, String key) {
        return stamps.issue(post.id(), ReturnKey.read(key).orElseThrow(), clock.now().minus(ago), new SecureRandom());
    }

    static Map<String, String> and(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
