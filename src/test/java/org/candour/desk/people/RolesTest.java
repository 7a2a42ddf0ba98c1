package org.candour.desk.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.cast.WriterPerson;
import org.candour.testimony.Contributing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moderators, editors and keepers: who becomes what, and what an editor never sees. */
@QuarkusTest
@Tag("store")
class RolesTest {
    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"(\\d+)\"");
    private static final Pattern FORM = Pattern.compile("action=\"(/desk[^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/desk[^\"#?]*)[^\"]*\"");

    private final Contributing contributing;
    private final MovedClock clock;

    RolesTest(Contributing contributing, MovedClock clock) {
        this.contributing = contributing;
        this.clock = clock;
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void an_editor_is_invited_joins_and_writes_a_post() {
        DeskPerson keeper = DeskPerson.keeper();
        String page = keeper.post("/desk/people/invitation", "role", "EDITOR").then().statusCode(200)
                .body(containsString("an editor")).extract().asString();
        DeskPerson editor = DeskPerson.join(page.replaceAll("(?s).*/desk/welcome/([A-Za-z0-9_-]+)<.*", "$1"));
        String post = editor.publish("Nobody reads the rota twice", "Except who wrote it.");
        editor.get("/desk" + post).then().statusCode(200);
        keeper.get("/desk/people").then().body(containsString(editor.name() + "</strong>, editor"));
        assertEquals(List.of(), ValidHtml.problems(keeper.get("/desk/people").asString()));
    }

    @Test
    void an_editor_opens_no_guest_post_and_is_not_told_that_one_came() {
        DeskPerson keeper = DeskPerson.keeperWithKey();
        Contributor writer = Contributor.guestPost(contributing, "Eleven winters on nights", "We counted them ourselves.");
        assertTrue(keeper.get("/desk/studio").asString().contains("Eleven winters on nights"));
        DeskPerson editor = DeskPerson.editor();
        editor.get("/desk/studio").then().statusCode(200).body(not(containsString("Eleven winters")),
                not(containsString("uest post")), not(containsString("guest-posts")));
        editor.get(writer.page()).then().statusCode(403);
        editor.get("/desk").then().body(not(containsString("uest post")));
    }

    @Test
    void everything_an_editor_is_shown_they_may_do_and_nothing_else_is_shown() {
        DeskPerson keeper = DeskPerson.keeper();
        keeper.decideAll("decline");
        DeskPerson editor = DeskPerson.editor();
        String post = editor.publish("Who signs for the keys, " + editor.name(), "Nobody did in March.");
        WriterPerson.anybody().comment(post, "It was the same with us. Every week.");
        keeper.decideAll("publish");
        WriterPerson.anybody().comment(post, "And it waits for somebody.");
        String thread = "/desk" + post;
        editor.post("/desk/tray", "item", all(ITEM, editor.get(thread).asString()).get(0)).then().statusCode(303);
        String draft = editor.post("/desk/studio/new", "title", "Not out yet, " + editor.name(), "words", "Soon.", "step", "draft")
                .getHeader("Location").replaceFirst("^https?://[^/]+", "");
        Set<String> pages = new TreeSet<>(List.of("/desk", "/desk/list", "/desk/flood", "/desk/studio/new", thread, draft));
        Set<String> seen = new TreeSet<>();
        for (int turn = 0; turn < 2; turn++) {
            List<String> now = pages.stream().filter(seen::add).toList();
            for (String page : now) {
                String html = editor.get(page).then().statusCode(200).extract().asString();
                assertEquals(List.of(), all(FORM, html).stream().filter(RolesTest::keepersOwn).toList(), page);
                pages.addAll(all(LINK, html));
            }
        }
        assertTrue(seen.containsAll(List.of("/desk/studio", "/desk/rules", "/desk/complaints", "/desk/tray")), seen.toString());
        for (String page : List.of(thread, draft, published(editor, thread), "/desk/tray")) {
            for (String form : all(FORM, editor.get(page).asString())) {
                int status = editor.post(form).statusCode();
                assertFalse(status == 403 || status == 404 || status == 405 || status >= 500, form + " on " + page + ": " + status);
            }
        }
    }

    @Test
    void counter_proof_what_only_keepers_may_do_is_shown_to_them_and_refused_to_an_editor() {
        DeskPerson keeper = DeskPerson.keeper();
        String post = keeper.publish("Who signs for the vans, " + keeper.name(), "Nobody did in April.");
        WriterPerson.anybody().comment(post, "It was the same with us.");
        keeper.decideAll("publish");
        String html = keeper.get("/desk" + post).asString();
        List<String> forms = all(FORM, html).stream().filter(RolesTest::keepersOwn).toList();
        List<String> links = all(LINK, html).stream().filter(RolesTest::keepersOwn).toList();
        assertTrue(forms.stream().anyMatch(one -> one.matches("/desk/comments/\\d+/answer")) && links.size() > 3, forms + " " + links);
        DeskPerson editor = DeskPerson.editor();
        forms.forEach(one -> editor.post(one).then().statusCode(403));
        links.forEach(one -> editor.get(one).then().statusCode(403));
    }

    private static String published(DeskPerson who, String thread) {
        return all(LINK, who.get(thread).asString()).stream().filter(one -> one.matches("/desk/studio/\\d+")).findFirst().orElseThrow();
    }

    private static boolean keepersOwn(String address) {
        return address.matches("/desk/(people|content|account/key|rules/|studio/guest-posts).*|.*/(answer|responses)");
    }

    private static List<String> all(Pattern what, String html) {
        return what.matcher(html).results().map(found -> found.group(1)).distinct().toList();
    }

    @Test
    void a_moderator_becomes_an_editor_and_a_moderator_again_from_the_next_page_on() {
        DeskPerson keeper = DeskPerson.keeper();
        DeskPerson moderator = DeskPerson.moderator();
        String role = "/desk/people/" + moderator.presence().staffId() + "/role";
        moderator.get("/desk/studio").then().statusCode(403);
        keeper.post(role, "role", "EDITOR").then().statusCode(303);
        moderator.get("/desk/studio").then().statusCode(200);
        keeper.post(role, "role", "EDITOR").then().statusCode(409);
        keeper.post(role, "role", "MODERATOR").then().statusCode(303);
        moderator.get("/desk/studio").then().statusCode(403);
        keeper.get("/desk/account").then().body(containsString("Gave somebody another role"));
    }

    @Test
    void nobody_becomes_or_ceases_to_be_a_keeper_by_a_form_and_nonsense_changes_nothing() {
        DeskPerson keeper = DeskPerson.keeper();
        DeskPerson other = DeskPerson.keeper();
        DeskPerson moderator = DeskPerson.moderator();
        keeper.post("/desk/people/" + moderator.presence().staffId() + "/role", "role", "KEEPER").then().statusCode(409);
        keeper.post("/desk/people/" + other.presence().staffId() + "/role", "role", "MODERATOR").then().statusCode(409);
        keeper.post("/desk/people/" + moderator.presence().staffId() + "/role", "role", "CHIEF").then().statusCode(409);
        keeper.post("/desk/people/1/role", "role", "EDITOR").then().statusCode(409);
        keeper.post("/desk/people/invitation", "role", "CHIEF").then().statusCode(422).body(containsString("Choose a role first"));
        assertTrue(other.presence().keeps());
        assertFalse(moderator.presence().edits());
    }

    @Test
    void half_an_hour_after_the_last_code_a_role_is_not_given_without_another() {
        DeskPerson keeper = DeskPerson.keeper();
        DeskPerson moderator = DeskPerson.moderator();
        long id = moderator.presence().staffId();
        clock.forward(Duration.ofMinutes(31));
        keeper.post("/desk/people/" + id + "/role", "role", "EDITOR").then().statusCode(403);
        keeper.post("/desk/people/" + id + "/suspension", "out", "yes").then().statusCode(403);
        keeper.post("/desk/people/invitation", "role", "EDITOR").then().statusCode(403).body(not(containsString("/desk/welcome/")));
        assertFalse(moderator.presence().edits());
        keeper.post("/desk/people/" + id + "/role", "role", "EDITOR", "confirmation", keeper.code(0)).then().statusCode(303);
        assertTrue(moderator.presence().edits());
    }
}
