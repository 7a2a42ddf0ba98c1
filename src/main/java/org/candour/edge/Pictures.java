package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.candour.pictures.Gallery;
import org.candour.pictures.Picture;

/**
 * Answers the addresses of pictures that are there, from the files that hold nothing but their pixels. No name that is asked
 * for ever becomes a path: what is not known is not here.
 */
@Singleton
public class Pictures {
    static final int PRIORITY = 980;

    private final Gallery gallery;
    private final Headers headers;

    /** @param headers the headers of every answer */
    public Pictures(Gallery gallery, Headers headers) {
        this.gallery = gallery;
        this.headers = headers;
    }

    void init(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        String path = context.request().path();
        if (path != null && path.startsWith(Gallery.ADDRESS) && (method == HttpMethod.GET || method == HttpMethod.HEAD)) {
            gallery.at(path).ifPresentOrElse(picture -> answer(context, picture), context::next);
        } else {
            context.next();
        }
    }

    /** Browsers may keep it, and ask each time whether it is still there. */
    private void answer(RoutingContext context, Picture picture) {
        HttpServerResponse response = context.response();
        MultiMap all = response.headers();
        String tag = '"' + picture.digest() + '"';
        Headers.addTo(all, headers.forEveryone());
        all.set("Content-Type", picture.type()).set("Cache-Control", "no-cache").set("ETag", tag);
        if (EntityTag.isAmong(context.request().getHeader("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
        } else if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.sendFile(picture.file().toString()).onFailure(gone -> {
                if (!response.ended()) {
                    response.setStatusCode(404).end();
                }
            });
        }
    }
}
