package org.candour.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.candour.edge.Page;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Whatever fails becomes a page in plain words. The log names the class of the failure and our own frame, never
 * its message: a message may hold what a writer sent.
 */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private final Problems problems;

    Failures(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response page(WebApplicationException failure, UriInfo asked) {
        int status = failure.getResponse().getStatus();
        boolean desk = asked.getPath().equals("/desk") || asked.getPath().startsWith("/desk/");
        return response(desk ? problems.atDesk(status) : problems.of(status));
    }

    @ServerExceptionMapper
    @Priority(10_000)
    public Response page(Throwable failure) {
        if (unreadableForm(failure)) {
            return response(problems.badForm());
        }
        if (tooManyFields(failure)) {
            return response(problems.tooLarge());
        }
        LOG.errorf("%s at %s", failure.getClass().getName(), ownFrame(failure));
        return response(problems.failed());
    }

    /** Half a percent sign or a charset nobody knows: the framework throws while it reads the form, before any of ours. */
    private static boolean unreadableForm(Throwable failure) {
        return failure instanceof IllegalArgumentException && Stream.of(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.startsWith("org.candour."))
                .anyMatch(name -> name.startsWith("org.jboss.resteasy.reactive.server.core.multipart.")
                        || name.endsWith(".FormBodyHandler"));
    }

    /** Past a thousand fields the framework throws its plainest exception while it fills the form. */
    private static boolean tooManyFields(Throwable failure) {
        return failure.getClass() == RuntimeException.class && Stream.of(failure.getStackTrace()).limit(1)
                .anyMatch(frame -> frame.getClassName().equals("org.jboss.resteasy.reactive.server.core.multipart.FormData"));
    }

    private static Response response(Page page) {
        return Response.status(page.status()).entity(page).build();
    }

    static String ownFrame(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.candour.")) {
                return frame.getClassName() + ":" + frame.getLineNumber();
            }
        }
        return failure.getCause() == null || failure.getCause() == failure ? "no frame of ours" : ownFrame(failure.getCause());
    }
}
