package org.candour.desk.guestposts;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.cast.Answer;
import org.candour.cast.Contributor;
import org.candour.cast.DeskPerson;
import org.candour.cast.ValidHtml;
import org.candour.posts.Edition;
import org.candour.posts.Numbers;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.Site;
import org.candour.store.RandomId;
import org.candour.testimony.Contributing;
import org.candour.testimony.Testimonies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "By the author of Guest Blog 41": only where its writer wishes it, and only as long. */
@QuarkusTest
@Tag("store")
class SameAuthorTest {
    private static final String LINE = "By the author of";

    private final Contributing contributing;
    private final Testimonies testimonies;
    private final Posts posts;
    private final Publishing publishing;
    private final Numbers numbers;
    private final Site site;
    private DeskPerson keeper;

    SameAuthorTest(Contributing contributing, Testimonies testimonies, Posts posts, Publishing publishing, Numbers numbers, Site site) {
        this.contributing = contributing;
        this.testimonies = testimonies;
        this.posts = posts;
        this.publishing = publishing;
        this.numbers = numbers;
        this.site = site;
    }

    @BeforeEach
    void a_keeper_who_can_read() {
        keeper = DeskPerson.keeperWithKey();
    }

    private Contributor first() {
        return Contributor.guestPost(contributing, "Nineteen years " + RandomId.next(), "I have been an officer for nineteen years.");
    }

    private Post publish(Contributor writer, String... more) {
        Map<String, String> form = new HashMap<>(new Answer(keeper.get(writer.page())).form("/publication\""));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        Response answer = keeper.post(writer.page() + "/publication",
                form.entrySet().stream().flatMap(field -> List.of(field.getKey(), field.getValue()).stream()).toArray(String[]::new));
        answer.then().statusCode(303);
        String path = answer.getHeader("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("^/desk/", "");
        return QuarkusTransaction.requiringNew().call(() -> posts.at(path).orElseThrow());
    }

    private static Answer page(Post post) {
        Answer page = new Answer(given().get("/" + post.path()));
        assertEquals(200, page.status());
        assertEquals(List.of(), ValidHtml.problems(page.html()));
        return page;
    }

    private String numbered(Post post) {
        return site.seriesName() + " " + post.series().orElseThrow().number();
    }

    private static String link(Post post, String name) {
        return "<a href=\"/" + post.path() + "\">" + name + "</a>";
    }

    private static Answer back(Contributor writer) {
        return send("/return", Map.of("returnKey", writer.shownKey()));
    }

    private static Answer send(String address, Map<String, String> fields) {
        return new Answer(given().contentType("application/x-www-form-urlencoded; charset=utf-8").formParams(fields).post(address));
    }

    private int version(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(post.id()).version());
    }

    @Test
    void who_wishes_it_is_named_as_the_author_of_their_earlier_guest_posts() {
        Contributor one = first();
        Post earliest = publish(one);
        Contributor two = one.sendsAnother("Without a number " + RandomId.next(), false);
        Post unnumbered = publish(two, "series", "", "number", "");
        assertFalse(page(unnumbered).text().contains(LINE), "they did not wish it for this one");
        Contributor three = one.sendsAnother("The third " + RandomId.next(), true);
        assertTrue(new Answer(keeper.get(three.page())).text().contains("The page names: " + numbered(earliest) + " , " + unnumbered.title() + " ."),
                new Answer(keeper.get(three.page())).text());
        Post third = publish(three);
        assertTrue(page(third).html().contains("By the author of " + link(earliest, numbered(earliest)) + " and "
                + link(unnumbered, unnumbered.title()) + "</p>"), page(third).html());
        assertTrue(new Answer(keeper.get(three.page())).text().contains("The page names: " + numbered(earliest)));
        assertFalse(page(earliest).text().contains(LINE), "an earlier post does not name a later one");
    }

    @Test
    void nobody_else_is_named() {
        Post stranger = publish(first());
        Contributor one = first();
        Post own = publish(one.sendsAnother("The first to be published " + RandomId.next(), true));
        assertFalse(page(own).text().contains(LINE), "nothing of theirs was published before");
        Contributor topic = Contributor.topic(contributing, "Who counts? " + RandomId.next(), "Nobody does.");
        publish(topic);
        Post after = publish(topic.sendsAnother("After a topic " + RandomId.next(), true));
        assertFalse(page(after).text().contains(LINE), "they were asked about guest posts, not topics");
        Post second = publish(one.sendsAnother("The second " + RandomId.next(), true));
        assertTrue(page(second).html().contains("By the author of " + link(own, numbered(own)) + "</p>"), page(second).html());
        assertFalse(page(second).html().contains("/" + stranger.path() + "\">" + numbered(stranger)));
    }

    @Test
    void the_line_follows_what_becomes_of_the_earlier_post() {
        Contributor one = first();
        Post earlier = publish(one);
        Post later = publish(one.sendsAnother("The later " + RandomId.next(), true));
        assertTrue(page(later).html().contains(link(earlier, numbered(earlier))));
        Edition was = QuarkusTransaction.requiringNew().call(() -> posts.findById(earlier.id()).edition());
        Post moved = publishing.edit(earlier.id(), version(earlier), Slug.of("moved " + RandomId.next()), new Edition("Renamed " + earlier.id(),
                was.byline(), was.standfirst(), was.words(), was.day(), null, was.labels(), true));
        assertTrue(page(later).html().contains(link(moved, "Renamed " + earlier.id())), page(later).html());
        Post renumbered = publishing.edit(earlier.id(), version(earlier), Slug.of(moved.slug()), new Edition(moved.title(), was.byline(),
                was.standfirst(), was.words(), was.day(), numbers.nextOf(site.seriesName()), was.labels(), true));
        assertTrue(page(later).html().contains(link(renumbered, numbered(renumbered))), page(later).html());
        publishing.withdraw(earlier.id());
        assertFalse(page(later).html().contains(LINE), "what was taken down is not named");
    }

    @Test
    void its_writer_takes_the_line_away_again_and_nobody_else_can() {
        Contributor one = first();
        publish(one);
        Contributor two = one.sendsAnother("The later " + RandomId.next(), true);
        Post later = publish(two);
        Contributor other = first();
        Map<String, String> form = back(two).form("/return/piece/same-author");
        Map<String, String> foreign = Map.of("returnKey", other.shownKey(), "id", form.get("id"));
        assertEquals(409, send("/return/piece/same-author", foreign).status());
        assertEquals(422, send("/return/piece/same-author", Map.of("returnKey", "0000-1111-2222-3333", "id", form.get("id"))).status());
        assertEquals(409, send("/return/piece/same-author", Map.of("returnKey", form.get("returnKey"), "id", "x")).status());
        assertEquals(409, send("/return/piece/same-author", Map.of("returnKey", other.shownKey(), "id", "" + other.id())).status(), "it is no post yet");
        assertEquals(303, given().redirects().follow(false).get("/return/piece/same-author").statusCode());
        assertTrue(page(later).text().contains(LINE));
        Answer taken = send("/return/piece/same-author", form);
        assertEquals(200, taken.status());
        assertTrue(taken.text().contains("The line is gone"), taken.text());
        assertFalse(taken.html().contains("/return/piece/same-author"));
        assertFalse(page(later).html().contains(LINE));
        assertEquals(200, send("/return/piece/same-author", form).status(), "pressed twice");
        assertEquals(List.of(), ValidHtml.problems(back(two).html()));
    }

    @Test
    void a_forgotten_key_leaves_the_line_where_it_is() {
        Contributor one = first();
        Post earlier = publish(one);
        Post later = publish(one.sendsAnother("The later " + RandomId.next(), true));
        send("/return/forgetting", Map.of("returnKey", one.shownKey(), "sure", "yes"));
        assertEquals(422, back(one).status());
        assertTrue(page(later).html().contains(link(earlier, numbered(earlier))));
    }

    @Test
    void the_wish_is_changed_before_publication_with_the_other_wish() {
        Contributor one = first();
        assertFalse(back(one).html().contains("name=\"sameAuthor\""), "there is nothing to name");
        Post earlier = publish(one);
        Contributor two = one.sendsAnother("The later " + RandomId.next(), false);
        Answer page = back(two);
        assertEquals(List.of(), ValidHtml.problems(page.html()));
        assertTrue(page.html().contains("name=\"sameAuthor\" value=\"yes\"> <label"), page.html());
        Map<String, String> wish = new HashMap<>(Map.of("returnKey", two.shownKey(), "id", "" + two.id(), "absent", "publish"));
        wish.put("sameAuthor", "yes");
        assertTrue(send("/return/piece/wish", wish).html().contains("name=\"sameAuthor\" value=\"yes\" checked>"));
        assertTrue(two.now().sameAuthor());
        wish.remove("sameAuthor");
        send("/return/piece/wish", wish);
        assertFalse(two.now().sameAuthor());
        wish.put("sameAuthor", "yes");
        send("/return/piece/wish", wish);
        assertTrue(page(publish(two)).html().contains(link(earlier, numbered(earlier))));
    }

    @Test
    void what_was_sent_later_under_the_same_key_is_never_named() {
        Contributor one = first();
        Post earliest = publish(one);
        Contributor waiting = one.sendsAnother("Waiting " + RandomId.next(), true);
        Post later = publish(one.sendsAnother("Faster " + RandomId.next(), false));
        assertTrue(back(waiting).text().contains("which earlier guest posts are mine: " + numbered(earliest)), back(waiting).text());
        Post named = publish(waiting);
        assertTrue(page(named).html().contains(link(earliest, numbered(earliest))));
        assertFalse(page(named).html().contains(link(later, numbered(later))));
    }

    @Test
    void one_that_was_withdrawn_and_forgotten_hides_none_of_the_others() {
        Contributor withdrawn = first();
        Contributor second = withdrawn.sendsAnother("The second " + RandomId.next(), false);
        Post named = publish(second);
        withdrawn.withdraw();
        QuarkusTransaction.requiringNew().run(() -> testimonies.deleteById(withdrawn.id()));
        Post naming = publish(second.sendsAnother("The third " + RandomId.next(), true));
        assertTrue(page(naming).html().contains(link(named, numbered(named))), page(naming).text());
    }

    @Test
    void a_guest_post_is_taken_back_with_its_key_and_no_word_of_it_stays() {
        Contributor one = first();
        Post post = publish(one);
        Post naming = publish(one.sendsAnother("Again " + RandomId.next(), true));
        assertTrue(page(naming).text().contains(LINE));
        Map<String, String> form = back(one).form("/return/piece/withdrawal");
        form.put("id", "" + one.id());
        assertTrue(send("/return/piece/withdrawal", form).text().contains("every word of it is destroyed"), "asked once more");
        assertEquals(200, given().get("/" + post.path()).statusCode());
        form.put("sure", "yes");
        assertTrue(send("/return/piece/withdrawal", form).text().contains("Your words are withdrawn."));
        assertEquals(410, given().get("/" + post.path()).statusCode());
        Post gone = QuarkusTransaction.requiringNew().call(() -> posts.at(post.path()).orElseThrow());
        assertEquals(List.of("/" + post.path(), "", "", ""), List.of(gone.title(), gone.words(), gone.standfirst(), gone.html().toString()));
        assertFalse(page(naming).text().contains(LINE), "no page names it");
        keeper.get("/desk/studio/" + post.id()).then().statusCode(404);
        assertFalse(keeper.get("/desk/studio").asString().contains("/desk/studio/" + post.id() + "\""), "nobody can bring it out again");
        assertEquals(200, keeper.get("/desk/" + post.path()).statusCode(), "its thread can still be read at the desk");
    }
}
