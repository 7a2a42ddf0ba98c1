package org.candour.desk.door;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * The only cookie of this site: it opens one session, goes to this host alone and dies with the browser. There is none
 * before a sign-in succeeds.
 */
public final class DeskCookie {
    private static final String NAME = "__Host-desk";
    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";
    private static final int LONGEST = 100;

    private DeskCookie() {}

    /** The header that brings it. */
    public static String of(String token) {
        return NAME + '=' + token + RULES;
    }

    /** The header that takes it away. */
    public static String gone() {
        return NAME + "=; Max-Age=0" + RULES;
    }

    /** The token it holds, if it came. */
    public static Optional<String> in(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME)).map(Cookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST);
    }
}
