package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/2016/09/relationships-matter, /2016/09/relationships-matter",
        "/2016/09/relationships-matter?, /2016/09/relationships-matter",
        "/atom.xml, /atom.xml",
        "/.well-known/security.txt, /.well-known/security.txt",
        "/desks, /desks",
        "/a/b?page=2, /a/b?page=2",
        "/a/b?whole=yes&page=2&order=newest, /a/b?order=newest&page=2&whole=yes",
        "/a/b?order=newest&page=2, /a/b?order=newest&page=2",
        "/a/b?utm_source=staff-list&page=2&x, /a/b?page=2",
        "/a/b?utm_source=staff%20list, /a/b",
        "/a/b?&&&, /a/b"
    })
    void a_page_has_one_name_whatever_else_is_asked(String address, String name) {
        assertEquals(name, name(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "*", "a", "//", "/a/", "/a//b", "/./a", "/a/../b", "/a/.hidden", "/%72elationships", "/a;b=c", "/a b",
        "/caf\u00e9", "/a?page=1&page=2", "/a?page=0", "/a?page=01", "/a?page=-1", "/a?page=100000", "/a?page=",
        "/a?page", "/a?page=2%30", "/a?order=hostile", "/a?whole=maybe", "/a?x=%zz", "/a?x=%c3", "/desk",
        "/desk/sign-in", "/search?q=court", "/return", "/write/role", "/pen-names/key", "/q/health"
    })
    void other_spellings_and_other_rooms_are_not_for_the_cache(String address) {
        assertNull(name(address));
    }

    @Test
    void a_name_has_a_longest_length() {
        assertNull(PageAddress.of("/" + "a".repeat(200), null));
        assertNull(PageAddress.of("/a", "x=" + "a".repeat(500)));
    }

    @Test
    void a_name_knows_its_path() {
        assertEquals("/a/b", PageAddress.path("/a/b?page=2"));
        assertEquals("/a/b", PageAddress.path("/a/b"));
    }

    private static String name(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? PageAddress.of(address, null)
                : PageAddress.of(address.substring(0, mark), address.substring(mark + 1));
    }
}
