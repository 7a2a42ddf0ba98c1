package org.candour.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.candour.posts.PostPath.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People type addresses as they find them; the desk and the complaints read them in the same way. */
class PostPathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/2016/09/relationships-matter | 2016/09/relationships-matter | 0",
        "https://blog.example/2016/09/relationships-matter/12 | 2016/09/relationships-matter | 12",
        "the one at 2016/09/relationships-matter#c12, please | 2016/09/relationships-matter | 12",
        "/2016/09/relationships-matter #12 | 2016/09/relationships-matter | 12",
        "topics/night-shifts/3 | topics/night-shifts | 3",
        "/2016/09/relationships-matter/12345678901 | 2016/09/relationships-matter | 0"})
    void an_address_of_a_post_or_comment_is_found_in_what_was_typed(String typed, String path, int number) {
        assertEquals(Optional.of(new Typed(path, number)), PostPath.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#12", "/desk/rules", "2016/9/relationships-matter", "topics/", "/2016/09/", "the comment about the rota"})
    void what_names_no_place_is_no_address(String typed) {
        assertEquals(Optional.empty(), PostPath.typed(typed));
    }

    @Test
    void what_a_page_takes_for_a_path_is_what_is_found() {
        String taken = PostPath.PARAMETER.replaceAll("^\\{path:|}$", "");
        assertEquals(true, "2016/09/relationships-matter".matches(taken) && "topics/night-shifts".matches(taken));
    }
}
