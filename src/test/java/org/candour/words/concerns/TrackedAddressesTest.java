package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses with a mark of who was given them. */
class TrackedAddressesTest {
    private static final TrackedAddresses FINDER = new TrackedAddresses();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "see https://news.example/a?utm_source=x&utm_medium=y.|https://news.example/a?utm_source=x&utm_medium=y",
        "(https://v.example/w?v=1&fbclid=Iw0)|https://v.example/w?v=1&fbclid=Iw0",
        "www.shop.example/?gclid=1|www.shop.example/?gclid=1",
        "https://s.example/q?mc_eid=4f&mc_cid=8|https://s.example/q?mc_eid=4f&mc_cid=8",
        "[read](https://n.example/?UTM_Source=a)|https://n.example/?UTM_Source=a",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fn.example|https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fn.example",
        "https://youtu.example/abc?si=AbC|https://youtu.example/abc?si=AbC"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://gov.example/a?page=2&order=newest",
        "https://news.example/utm_source",
        "the utm_source parameter",
        "https://a.example/#c12",
        "https://a.example/?basis=1",
        "https://a.example/?q=fbclid"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
