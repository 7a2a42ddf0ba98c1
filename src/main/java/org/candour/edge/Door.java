package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Turns away, before any room sees them, requests whose address cannot be read and forms that come from another site.
 */
@Singleton
public class Door {

    static final int PRIORITY = 800;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int LONGEST_ADDRESS = 4_000;

    private final SameOrigin sameOrigin;
    private final Refusals refusals;

    /**
     * @param sameOrigin decides where a form came from
     * @param refusals   the pages that say no
     */
    public Door(SameOrigin sameOrigin, Refusals refusals) {
        this.sameOrigin = sameOrigin;
        this.refusals = refusals;
    }

    void init(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isReadable(request.uri())) {
            turnAway(request, refusals.unreadableAddress());
        } else if (!SAFE.contains(request.method()) && !isOurs(request)) {
            turnAway(request, refusals.foreignOrigin());
        } else {
            context.next();
        }
    }

    private static boolean isReadable(String address) {
        return address.length() <= LONGEST_ADDRESS && UrlText.isWellFormed(address);
    }

    private boolean isOurs(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return isSaidOnce(headers, "Sec-Fetch-Site") && isSaidOnce(headers, "Origin")
                && sameOrigin.allows(headers.get("Sec-Fetch-Site"), headers.get("Origin"), headers.get("Host"));
    }

    /** Two answers to one question are no answer. */
    private static boolean isSaidOnce(MultiMap headers, String name) {
        return headers.getAll(name).size() <= 1;
    }

    private static void turnAway(HttpServerRequest request, Page page) {
        HttpServerResponse response = request.response();
        response.setStatusCode(page.status()).putHeader("Content-Type", page.contentType());
        page.headers().forEach(header -> response.headers().add(header.name(), header.value()));
        response.end(page.body());
    }
}
