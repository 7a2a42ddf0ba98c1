package org.candour.desk.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.desk.DeskWords;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whoever is not signed in is led to the way in; whoever may not do something is told so. No words are lost on the way. */
@ApplicationScoped
class DeskDoor {
    private final WordsBack wordsBack;
    private final DeskWords words;

    DeskDoor(WordsBack wordsBack, DeskWords words) {
        this.wordsBack = wordsBack;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeeperOnlyPage(Head head) implements TemplateInstance {}

    /** Nobody is signed in, or their session is over. */
    @ServerExceptionMapper(UnauthorizedException.class)
    public Uni<Response> notSignedIn(RoutingContext context) {
        if (context.request().method() != HttpMethod.POST) {
            return Uni.createFrom().item(Response.status(303).header("Location", SignInPages.PATH).build());
        }
        return fields(context.request()).map(fields -> Response.status(403).entity(wordsBack.sessionOver(fields)).build());
    }

    /** A moderator asks for what only a keeper may do. */
    @ServerExceptionMapper(ForbiddenException.class)
    public Response notAllowed() {
        Page page = Page.html(new KeeperOnlyPage(Head.desk(words.keeperOnlyTitle())).render()).status(403);
        return Response.status(403).entity(page).build();
    }

    /** The form has not been read yet when the door is shut; what is no form has no fields. */
    private static Uni<List<WordsBack.Field>> fields(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(failure -> emitter.complete(List.of()));
            request.endHandler(end -> {
                List<WordsBack.Field> fields = new ArrayList<>();
                request.formAttributes().forEach((name, value) -> WordsBack.add(fields, name, value));
                emitter.complete(fields);
            });
            request.resume();
        });
    }
}
