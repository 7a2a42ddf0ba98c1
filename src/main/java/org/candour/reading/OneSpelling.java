package org.candour.reading;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A page has one address: with a slash at its end it leads to the one without. */
class OneSpelling {
    private static final Pattern WITH_SLASH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]*)+/");

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response withoutSlash(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!Set.of("GET", "HEAD").contains(request.getMethod()) || !WITH_SLASH.matcher(path).matches()) {
            return null;
        }
        return Response.status(301).header("Location", path.substring(0, path.length() - 1)).build();
    }
}
