package org.candour.desk.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.staff.Invitations;
import org.candour.staff.Token;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Every form of the desk carries its session's token; one that does not is refused, and its words given back. */
class FormTokenGuard {
    static final String FIELD = "formToken";

    private final Visit visit;
    private final WordsBack wordsBack;

    FormTokenGuard(Visit visit, WordsBack wordsBack) {
        this.visit = visit;
        this.wordsBack = wordsBack;
    }

    /** Looks only at what is sent to the desk by somebody signed in. */
    @ServerRequestFilter
    @WithFormRead
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        if (!guarded(request)) {
            return null;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        String token = Typed.text((String) context.getFormParameter(FIELD, true, false));
        return Token.same(token, visit.formToken()) ? null
                : Response.status(403).entity(wordsBack.strangeForm(WordsBack.form(context.getFormData()))).build();
    }

    private static boolean guarded(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
        return request.getMethod().equals("POST") && DeskAuthentication.onDesk(path)
                && !path.equals(SignInPages.PATH) && !path.startsWith(Invitations.PATH);
    }
}
