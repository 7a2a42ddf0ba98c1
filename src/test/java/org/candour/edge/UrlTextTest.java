package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2016/09/a-b?page=2", "/caf%C3%A9", "/%E2%80%99", "/%F0%9F%92%99", "/a%20b", "/100%25"})
    void an_address_of_whole_letters_is_read(String address) {
        assertTrue(UrlText.isWellFormed(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/%", "/%2", "/%zz", "/%u0041", "/%c3", "/%c3%28", "/%ff", "/%C0%AF", "/%ED%A0%80", "/a%00b", "/%7f",
        "/caf\u00e9", "/a b", "/a\nb"
    })
    void half_letters_and_none_are_not(String address) {
        assertFalse(UrlText.isWellFormed(address));
    }
}
