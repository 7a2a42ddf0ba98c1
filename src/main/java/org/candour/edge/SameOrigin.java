package org.candour.edge;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a form was sent from this site's own pages. {@code Sec-Fetch-Site} is asked first, {@code Origin}
 * next; a browser that sends neither passes here, and the stamp or the session's token decides (promises.md, 4).
 */
@Singleton
public class SameOrigin {

    private final String siteHost;

    /** @param siteUrl the address people use for this site, for instance {@code https://blog.example} */
    public SameOrigin(@ConfigProperty(name = "candour.site-url", defaultValue = "http://localhost:8080")
            String siteUrl) {
        this.siteHost = host(siteUrl);
    }

    /**
     * @param fetchSite the header {@code Sec-Fetch-Site}, or null where the browser sent none
     * @param origin    the header {@code Origin}, or null where the browser sent none
     * @param host      the header {@code Host} of the same request
     */
    public boolean allows(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite == null) {
            return originFits(origin, host);
        }
        return switch (fetchSite) {
            case "same-origin" -> true;
            case "none" -> originFits(origin, host);
            default -> false;
        };
    }

    /** The scheme is left out: behind a proxy that ends https, this process itself is spoken to in plain http. */
    private boolean originFits(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String from = host(origin);
        return !from.isEmpty() && (from.equals(siteHost) || host != null && from.equals(host("http://" + host)));
    }

    /** Host and port in lower case, without a port that goes without saying; empty for {@code null} and nonsense. */
    private static String host(String url) {
        try {
            URI uri = URI.create(url.strip().toLowerCase(Locale.ROOT));
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return "";
            }
            boolean usual = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443;
            return usual ? uri.getHost() : uri.getHost() + ':' + uri.getPort();
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
