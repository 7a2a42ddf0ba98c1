package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private final SameOrigin sameOrigin = new SameOrigin("https://blog.example");

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} → {4}")
    @CsvSource(nullValues = "-", value = {
        "our own form in a browser of today,       same-origin, https://blog.example,      blog.example,   true",
        "our own form though its origin is hidden, same-origin, null,                      blog.example,   true",
        "an old browser,                           -,           https://blog.example,      blog.example,   true",
        "letter case,                              -,           HTTPS://Blog.Example,      BLOG.example,   true",
        "a browser that says neither,              -,           -,                         blog.example,   true",
        "asked for by hand,                        none,        -,                         blog.example,   true",
        "behind a proxy that renames the host,     -,           https://blog.example,      127.0.0.1:8080, true",
        "on this machine,                          -,           http://localhost:8080,     localhost:8080, true",
        "an onion address beside the other,        -,           http://abcdefgh.onion,     abcdefgh.onion, true",
        "an address of numbers,                    -,           http://[::1]:8080,         [::1]:8080,     true",
        "a usual port said aloud,                  -,           https://blog.example:443,  blog.example,   true",
        "another site,                             cross-site,  https://evil.example,      blog.example,   false",
        "another site that hides its origin,       cross-site,  -,                         blog.example,   false",
        "a neighbour under the same domain,        same-site,   https://shop.blog.example, blog.example,   false",
        "an old browser on another site,           -,           https://evil.example,      blog.example,   false",
        "a sandboxed frame,                        -,           null,                      blog.example,   false",
        "a sandboxed frame asked for by hand,      none,        null,                      blog.example,   false",
        "by hand with a foreign origin,            none,        https://evil.example,      blog.example,   false",
        "another port,                             -,           http://localhost:9090,     localhost:8080, false",
        "a host that begins like ours,             -,           https://blog.example.evil.example, blog.example, false",
        "ours in the place of a name,              -,           https://blog.example@evil.example, blog.example, false",
        "ours as a user,                           -,           https://evil@blog.example, blog.example,   false",
        "an empty origin,                          -,           '',                        blog.example,   false",
        "a file,                                   -,           file://,                   blog.example,   false",
        "nonsense that fits nonsense,              -,           'http://',                 '',             false",
        "no host at all,                           -,           https://evil.example,      -,              false",
        "a word no browser says,                   perhaps,     https://blog.example,      blog.example,   false"
    })
    void forms_are_taken_from_our_own_pages_only(String who, String fetchSite, String origin, String host,
            boolean taken) {
        assertEquals(taken, sameOrigin.allows(fetchSite, origin, host), who);
    }
}
