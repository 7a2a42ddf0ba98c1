package org.candour.desk.door;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.site.TheClock;
import org.candour.staff.Confirming;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Before a page marked {@link CodeFirst}: who has typed no code lately is asked for one. A page that was asked for is opened
 * after it; a form that was sent travels along with the code, and goes on from here once that is right, so that nothing
 * typed is lost and nothing is done before. Only passphrases and other codes are not carried and are asked for again.
 */
class CodeGuard {
    /** The field of the code; no form of the desk has another of that name. */
    static final String FIELD = "confirmation";

    private static final int AFTER_THE_FORM_TOKEN = Priorities.USER + 1;

    private final Visit visit;
    private final Confirming confirming;
    private final Confirmations confirmations;
    private final TheClock clock;

    CodeGuard(Visit visit, Confirming confirming, Confirmations confirmations, TheClock clock) {
        this.visit = visit;
        this.confirming = confirming;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** Answers in the page's place, or lets the request go on. */
    @CodeFirst
    @ServerRequestFilter(priority = AFTER_THE_FORM_TOKEN)
    @WithFormRead
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        if (visit.presence().confirmed()) {
            return null;
        }
        URI address = request.getUriInfo().getRequestUri();
        if (!request.getMethod().equals("POST")) {
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return Response.status(403).entity(confirmations.before(address.getRawPath() + query)).build();
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Object typed = context.getFormParameter(FIELD, true, false);
        List<WordsBack.Field> fields = WordsBack.whole(context.getFormData());
        return typed == null ? Response.status(403).entity(confirmations.before(address.getRawPath(), fields)).build()
                : tried((String) typed, address.getRawPath(), fields);
    }

    private @Nullable Response tried(String code, String address, List<WordsBack.Field> fields) {
        return switch (confirming.confirm(visit.presence(), Typed.text(code), clock.now())) {
            case RIGHT -> {
                visit.confirmed();
                yield null;
            }
            case WRONG -> Response.status(422).entity(confirmations.wrong(address, fields)).build();
            case SESSION_OVER -> Response.status(403).entity(confirmations.over(fields)).build();
        };
    }
}
