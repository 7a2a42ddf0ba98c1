package org.candour.writing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.comments.Batch;
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
import org.candour.staff.Staff;
import org.junit.jupiter.api.BeforeEach;

/** What the tests about writers share: a post to write under, a browser without scripts, a moderator who decides. */
abstract class WriterTest {
    static final String CASELOAD = "I have had sixty-one cases since March, and the tool says I have forty.";
    static final String ANSWER = "Ours says thirty-eight. Nobody in the office believes it.";

    private static final AtomicInteger POSTS = new AtomicInteger();

    @Inject
    Publishing publishing;

    @Inject
    Receiving receiving;

    @Inject
    Decisions decisions;

    @Inject
    Batch batch;

    @Inject
    FormStamp stamps;

    @Inject
    SiteSecret secret;

    Post post;

    @BeforeEach
    void a_post_to_write_under() {
        post = open("What the workload tool does not count");
    }
}
