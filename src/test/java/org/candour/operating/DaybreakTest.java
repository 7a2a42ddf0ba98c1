package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.candour.cast.MovedClock;
import org.candour.posts.Edition;
import org.candour.posts.Forthcoming;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.store.RandomId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was set for a day goes out when that day begins. */
@QuarkusTest
@Tag("store")
class DaybreakTest {
    private final Daybreak daybreak;
    private final Publishing publishing;
    private final Forthcoming forthcoming;
    private final Posts posts;
    private final MovedClock clock;

    DaybreakTest(Daybreak daybreak, Publishing publishing, Forthcoming forthcoming, Posts posts, MovedClock clock) {
        this.daybreak = daybreak;
        this.publishing = publishing;
        this.forthcoming = forthcoming;
        this.posts = posts;
        this.clock = clock;
    }

    @AfterEach
    void back_to_now() {
        clock.reset();
    }

    private Post draft(LocalDate day, Series series) {
        String title = "Of that day " + RandomId.next();
        return publishing.draft(Slug.of(title), new Edition(title, null, "", "For Sunday.", day, series, List.of(), true));
    }

    private Post now(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(post.id()));
    }

    @Test
    void a_draft_appears_on_its_day_and_takes_the_next_number_when_another_was_faster() {
        LocalDate day = clock.today().plusDays(5);
        Series third = Series.named("Sundays " + RandomId.next(), 3);
        Post faster = draft(clock.today(), third);
        Post scheduled = forthcoming.schedule(draft(day, third).id());
        publishing.publish(faster.id());
        clock.setDay(day.minusDays(1));
        daybreak.tick();
        assertEquals(PostState.DRAFT, now(scheduled).state());
        clock.setDay(day);
        daybreak.tick();
        assertEquals(PostState.PUBLISHED, now(scheduled).state());
        assertEquals(4, now(scheduled).series().orElseThrow().number());
    }
}
