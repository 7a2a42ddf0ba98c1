package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer (pages.md, "Headers"). Each answer starts out with them and with {@code no-store}; only
 * what is the same for everyone is let out of that.
 */
@Singleton
public class Headers {

    static final int PRIORITY = 900;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final List<Fixed> forEveryone;
    private final List<Fixed> forDesk;

    /** A header ready to be written: both halves are encoded once. */
    record Fixed(CharSequence name, CharSequence value) {

        static Fixed of(String name, String value) {
            return new Fixed(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

    /** @param siteUrl the address people use for this site; where it is https, browsers are told to stay with https */
    public Headers(@ConfigProperty(name = "candour.site-url", defaultValue = "http://localhost:8080") String siteUrl) {
        boolean https = siteUrl.strip().toLowerCase(Locale.ROOT).startsWith("https:");
        this.forEveryone = headers(POLICY, https);
        this.forDesk = headers(POLICY + "; script-src 'self'", https);
    }

    void init(@Observes Filters filters) {
        filters.register(this::begin, PRIORITY);
    }

    /** The same for every page, document and file outside the desk. */
    List<Fixed> forEveryone() {
        return forEveryone;
    }

    private void begin(RoutingContext context) {
        MultiMap headers = context.response().headers();
        addTo(headers, onDesk(context.request().path()) ? forDesk : forEveryone);
        headers.add("Cache-Control", "no-store");
        context.next();
    }

    static void addTo(MultiMap headers, List<Fixed> fixed) {
        for (int i = 0; i < fixed.size(); i++) {
            headers.add(fixed.get(i).name(), fixed.get(i).value());
        }
    }

    private static boolean onDesk(String path) {
        return path != null && (path.equals("/desk") || path.startsWith("/desk/"));
    }

    private static List<Fixed> headers(String policy, boolean https) {
        List<Fixed> headers = new ArrayList<>();
        headers.add(Fixed.of("Content-Security-Policy", policy));
        headers.add(Fixed.of("Referrer-Policy", "same-origin"));
        headers.add(Fixed.of("X-Content-Type-Options", "nosniff"));
        headers.add(Fixed.of("Cross-Origin-Opener-Policy", "same-origin"));
        headers.add(Fixed.of("Cross-Origin-Resource-Policy", "same-origin"));
        headers.add(Fixed.of("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
        if (https) {
            headers.add(Fixed.of("Strict-Transport-Security", "max-age=31536000"));
        }
        return List.copyOf(headers);
    }
}
