package org.candour.desk.studio;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.TheClock;
import org.candour.store.RandomId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StudioTest {
    private static final String WORDS = "The list came round on Friday.\n\n> We were three on a wing of sixty.\n>\n> — an officer, 2 May, by letter";

    @Inject
    Posts posts;

    @Inject
    TheClock clock;

    @Test
    void a_post_is_on_the_page_as_soon_as_it_is_published() {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Friday lists " + RandomId.next();
        String path = keeper.publish(title, WORDS);
        Post post = posts.published(path.substring(1)).orElseThrow();
        assertEquals(title, post.title());
        assertTrue(post.commentsOpen());
    }

    @Test
    void a_preview_points_out_what_could_point_to_someone() {
        DeskPerson keeper = DeskPerson.keeper();
        String[] form = form("A warned draft " + System.nanoTime(), "2026-11-02", "preview");
        keeper.post("/desk/studio/new", with(form, "words", "Ring me on 020 7946 0958, any evening.")).then().statusCode(200).body(containsString("These words could point to someone"),
                containsString("<a href=\"#preview-concern-1\">020 7946 0958</a>: a telephone number"),
                containsString("<mark id=\"preview-concern-1\">020 7946 0958</mark>"));
        keeper.post("/desk/studio/new", with(form, "words", "Ring me, any evening.")).then().statusCode(200).body(not(containsString("These words could point to someone")));
    }

    @Test
    void a_preview_keeps_nothing() {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Only looking " + RandomId.next();
        keeper.post("/desk/studio/new", form(title, "2026-11-02", "preview")).then().statusCode(200)
                .body(containsString("As it will look"), containsString("<blockquote"), containsString("value=\"" + title + "\""));
        keeper.get("/desk/studio").then().body(not(containsString(title)));
    }

    @Test
    void a_draft_is_seen_at_the_desk_alone_until_it_is_published() {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Not yet " + RandomId.next();
        String draft = keeper.post("/desk/studio/new", form(title, "2026-11-02", "draft")).then().statusCode(303)
                .extract().header("Location").replaceFirst("^https?://[^/]+", "");
        keeper.get(draft).then().statusCode(200).body(containsString("Only the desk sees it."), containsString("three on a wing"));
        keeper.get("/desk/studio").then().body(containsString(title));
        keeper.post(draft, with(form(title, "2026-11-02", "publish"), "version", "0")).then().statusCode(303);
        assertTrue(posts.ofDay(java.time.LocalDate.of(2026, 11, 2)).stream().anyMatch(post -> post.title().equals(title)));
    }

    @Test
    void all_that_was_typed_comes_back_with_what_must_be_mended() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.post("/desk/studio/new", "title", "", "words", "Words <i>I</i> will not type twice.", "standfirst", "A line.",
                "labels", "court, sentence", "series", "", "number", "six", "day", "31 February", "comments", "closed",
                "slug", "No Good", "step", "publish").then().statusCode(422)
                .body(allOf(containsString("<title>Error: "), containsString("Words &lt;i&gt;I&lt;/i&gt; will not type twice."),
                        containsString("value=\"court, sentence\""), containsString("value=\"31 February\""), containsString("value=\"six\"")),
                        allOf(containsString("href=\"#title\""), containsString("href=\"#day\""), containsString("href=\"#number\""),
                                containsString("href=\"#slug\""), containsString("<option value=\"closed\" selected>")));
    }

    @Test
    void a_day_that_has_not_come_can_be_drafted_and_not_published() {
        DeskPerson keeper = DeskPerson.keeper();
        String ahead = clock.today().plusDays(2).toString();
        keeper.post("/desk/studio/new", form("Ahead " + RandomId.next(), ahead, "publish")).then().statusCode(422)
                .body(containsString("has not come yet"));
        keeper.post("/desk/studio/new", form("Ahead " + RandomId.next(), ahead, "draft")).then().statusCode(303);
    }

    @Test
    void of_two_who_change_a_post_the_second_gets_both_texts() {
        DeskPerson one = DeskPerson.keeper();
        DeskPerson other = DeskPerson.keeper();
        String title = "Two pens " + RandomId.next();
        Post post = posts.published(one.publish(title, "As it was.").substring(1)).orElseThrow();
        String path = "/desk/studio/" + post.id();
        String version = "" + post.version();
        one.post(path, with(changed(title, "As the first one wrote."), "version", version)).then().statusCode(303);
        other.post(path, with(changed(title, "As the second one wrote."), "version", version)).then().statusCode(409)
                .body(containsString("As the first one wrote."), containsString("As the second one wrote."),
                        containsString("Somebody changed this post"));
    }

    @Test
    void an_address_belongs_to_one_post_and_a_changed_one_leads_on() {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Address " + RandomId.next();
        Post post = posts.published(keeper.publish(title, "Here.").substring(1)).orElseThrow();
        keeper.post("/desk/studio/new", with(form("Another " + RandomId.next(), clock.today().toString(), "publish"), "slug", post.slug()))
                .then().statusCode(422).body(containsString("Another post of that month has this address"));
        String other = "moved-" + RandomId.next();
        keeper.post("/desk/studio/" + post.id(), with(changed(title, "Here."), "version", "" + post.version(), "slug", other))
                .then().statusCode(303).header("Location", endsWith(other));
        assertTrue(posts.movedFrom(post.path()).orElseThrow().endsWith(other));
    }

    @Test
    void labels_that_are_the_same_are_one() {
        DeskPerson keeper = DeskPerson.keeper();
        String title = "Labels " + RandomId.next();
        keeper.post("/desk/studio/new", with(form(title, "2026-11-03", "publish"), "labels", "Court, court,  , Parole")).then().statusCode(303);
        Post post = posts.ofDay(java.time.LocalDate.of(2026, 11, 3)).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
        assertEquals(List.of("court", "parole"), io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> posts.findById(post.id()).labels().stream().map(label -> label.slug()).toList()));
    }

    private String[] changed(String title, String words) {
        return with(form(title, clock.today().toString(), "publish"), "words", words);
    }

    private static String[] form(String title, String day, String step) {
        return new String[] {"title", title, "words", WORDS, "standfirst", "A line under the title.", "labels", "staffing",
            "series", "", "number", "", "day", day, "comments", "open", "step", step};
    }

    private static String[] with(String[] form, String... more) {
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }
}
