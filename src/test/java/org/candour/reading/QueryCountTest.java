package org.candour.reading;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.candour.cast.CountedStatements;
import org.candour.comments.Comments;
import org.candour.edge.PageCache;
import org.candour.posts.Post;
import org.candour.posts.SameAuthors;
import org.candour.store.Turn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryCountTest {
    private static final LocalDate DAY = LocalDate.of(2034, 9, 18);

    @Inject
    Blog blog;

    @Inject
    PageCache cache;

    @Inject
    Comments comments;

    @Inject
    SameAuthors sameAuthors;

    @Inject
    Turn turn;

    @Test
    void a_long_thread_costs_the_same_questions_as_a_short_one() {
        Post few = blog.post(DAY, "Twenty");
        blog.speak(few, DAY, 20);
        Post many = blog.post(DAY, "Two thousand");
        blog.speak(many, DAY, 2_000);
        for (String rest : new String[] {"", "?order=newest", "?whole=yes", "/7", "/comments.xml"}) {
            assertEquals(asked(few, rest), asked(many, rest), "for " + rest);
        }
        assertTrue(asked(many, "") <= 12, "no more than a page needs: " + asked(many, ""));
        String whole = when().get("/" + many.path() + "?whole=yes").then().statusCode(200).extract().asString();
        assertEquals(2_000, whole.split("<article class=\"comment h-entry\" id=\"c", -1).length - 1);
    }

    @Test
    void a_list_of_many_threads_costs_the_same_questions_as_one_of_few() {
        Post post = blog.post(DAY, "One more thread");
        blog.speak(post, DAY, 2);
        int few = asked("/discussions");
        for (int i = 0; i < 60; i++) {
            blog.speak(blog.post(DAY.plusDays(i), "One of many threads"), DAY.plusDays(i), 1 + i % 3);
        }
        assertEquals(few, asked("/discussions"));
        assertEquals(few, asked("/discussions?page=2"));
        assertTrue(few <= 4, "no more than the page needs: " + few);
    }

    @Test
    void a_page_that_names_earlier_posts_of_its_author_asks_once_more_and_no_other_page_does() {
        Post alone = blog.post(DAY, "Alone");
        Post one = blog.post(DAY, "One earlier");
        Post other = blog.post(DAY, "Another earlier");
        Post later = blog.post(DAY, "The later");
        asked(alone, "");
        asked(later, "");
        // From now on who answers whom under them is remembered.
        int before = asked(alone, "");
        assertEquals(before, asked(later, ""));
        turn.take(() -> {
            sameAuthors.name(later.id(), List.of(one.id(), other.id()));
            return later;
        });
        asked(later, "");
        assertEquals(before + 1, asked(later, ""));
        assertEquals(before, asked(alone, ""));
    }

    @Test
    void asking_for_each_comment_alone_would_be_seen() {
        Post few = blog.post(DAY, "Three");
        blog.speak(few, DAY, 3);
        Post more = blog.post(DAY, "Four");
        blog.speak(more, DAY, 4);
        assertNotEquals(CountedStatements.during(() -> oneByOne(few, 3)), CountedStatements.during(() -> oneByOne(more, 4)));
    }

    private void oneByOne(Post post, int last) {
        for (int number = 1; number <= last; number++) {
            comments.numbered(post.id(), number);
        }
    }

    /** A page that is in memory asks nothing, so it is forgotten first. */
    private int asked(Post post, String rest) {
        return asked("/" + post.path() + rest);
    }

    private int asked(String address) {
        cache.forgetAll();
        return CountedStatements.during(() -> when().get(address).then().statusCode(200));
    }
}
