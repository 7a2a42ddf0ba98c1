package org.candour.edge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Turns the {@link Page} a resource method returns into the answer: through the cache where it is to be kept. */
@Provider
public class PageWriter implements ContainerResponseFilter, ServerMessageBodyWriter<Page> {

    private final PageCache cache;
    private final CurrentVertxRequest current;

    PageWriter(PageCache cache, CurrentVertxRequest current) {
        this.cache = cache;
        this.current = current;
    }

    /**
     * A page that this request renders for everyone is answered here and whole: REST would ask the writer below for no
     * HEAD, and would write a status and headers of its own over ours.
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            response.setStatus(page.status());
            response.getHeaders().putSingle("Content-Type", page.contentType());
            Optional<ReadyPage> ready = page.mayBeKept() ? cache.keep(current.getCurrent(), page) : Optional.empty();
            if (ready.isPresent()) {
                response.setStatus(ready.get().status(current.getCurrent().request()));
                ready.get().answer(current.getCurrent().request());
            } else {
                page.headers().forEach(header -> response.getHeaders().add(header.name(), header.value()));
            }
        }
    }

    @Override
    public void writeResponse(Page page, Type type, ServerRequestContext context) {
        if (!current.getCurrent().response().ended()) {
            context.serverResponse().end(page.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Page.class.isAssignableFrom(type);
    }

    /** The plain form of the standard; Quarkus uses {@link #writeResponse}. */
    @Override
    public void writeTo(Page page, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(page.body().getBytes(StandardCharsets.UTF_8));
    }
}
