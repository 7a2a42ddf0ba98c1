package org.candour.desk.movingin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.desk.door.DeskCookie;
import org.candour.desk.door.SignInPages;
import org.candour.edge.Page;
import org.candour.moving.arrival.Arrival;
import org.candour.moving.arrival.Exports;
import org.candour.site.TheClock;
import org.candour.staff.DeskSessions;
import org.candour.staff.Presence;
import org.jboss.logging.Logger;

/**
 * Takes the one form that may be larger than all others: an export on its way to the desk. Everywhere else a body over two
 * megabytes is refused before it is read; here it is written into a private folder as it comes, for a keeper who has typed a
 * code lately and for nobody else. What the page behind it does not take is erased when the answer is out.
 */
@Singleton
class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    /** After the headers and the look at where a form comes from, before the limit for all other bodies. */
    private static final int PRIORITY = 700;

    private static final int FORM = 100_000;

    private final DeskSessions sessions;
    private final TheClock clock;
    private final Arrival arrival;
    private final Exports exports;

    Reception(DeskSessions sessions, TheClock clock, Arrival arrival, Exports exports) {
        this.sessions = sessions;
        this.clock = clock;
        this.arrival = arrival;
        this.exports = exports;
    }

    void init(@Observes Filters filters) {
        filters.register(this::receive, PRIORITY);
        filters.register(Reception::received, PRIORITY - 1);
    }

    private static boolean mine(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return context.request().method() == HttpMethod.POST && MovingInPages.FILE.equals(context.request().path())
                && type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private void receive(RoutingContext context) {
        if (!mine(context)) {
            context.next();
            return;
        }
        context.request().pause();
        context.vertx().executeBlocking(() -> elsewhere(context), false).onComplete(asked -> {
            if (asked.failed()) {
                context.fail(asked.cause());
            } else if (asked.result().isPresent()) {
                sendAway(context, asked.result().get());
            } else {
                take(context);
            }
        });
    }

    /** Where to go for those of whom no file is taken. */
    private Optional<String> elsewhere(RoutingContext context) {
        Optional<Presence> presence = DeskCookie.in(context).flatMap(token -> sessions.holder(token, clock.now()));
        if (presence.isEmpty()) {
            return Optional.of(SignInPages.PATH);
        }
        if (!presence.get().keeps() || !presence.get().confirmed()) {
            return Optional.of(MovingInPages.PATH);
        }
        if (arrival.stage().busy()) {
            return Optional.of(MovingInPages.PATH + "?problem=busy");
        }
        long bytes = length(context);
        if (bytes > Exports.LARGEST + FORM) {
            return Optional.of(MovingInPages.PATH + "?problem=large");
        }
        return exports.fits(bytes) ? Optional.empty() : Optional.of(MovingInPages.PATH + "?problem=disk");
    }

    /** Where nobody says, the most it can be: what comes to more is broken off. */
    private static long length(RoutingContext context) {
        String said = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return said == null || !said.matches("[0-9]{1,18}") ? Exports.LARGEST : Long.parseLong(said);
    }

    /** What is still on its way is let through to nowhere, or the browser would show a broken connection and no page. */
    private static void sendAway(RoutingContext context, String address) {
        context.response().setStatusCode(Page.redirect(303, address).status()).putHeader(HttpHeaders.LOCATION, address).end();
        context.request().resume();
    }

    private void take(RoutingContext context) {
        context.addEndHandler(over -> context.vertx().executeBlocking(() -> erase(context.fileUploads()), false));
        BodyHandler.create(exports.receiving().toString()).setBodyLimit(Exports.LARGEST + FORM).handle(context);
    }

    private static boolean erase(List<FileUpload> left) {
        for (FileUpload one : left) {
            try {
                Files.deleteIfExists(Path.of(one.uploadedFileName()));
            } catch (IOException failure) {
                LOG.error("moving in", failure);
            }
        }
        return true;
    }

    /** The body has been taken: what comes after is told of none. */
    private static void received(RoutingContext context) {
        if (mine(context)) {
            context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        context.next();
    }
}
