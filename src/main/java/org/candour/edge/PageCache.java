package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.candour.edge.Lead.Turn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers readers from memory before anything else runs, whatever cookies they send. A page is kept when its resource
 * method says so ({@link Page#kept()}), until its path is forgotten; forget after the commit, never before it.
 */
@Singleton
public class PageCache {

    static final int PRIORITY = 1000;

    private static final String LEAD = "candour.edge.lead";

    private final ReadyPages pages;
    private final Headers headers;

    /**
     * What the cache has done since the start.
     *
     * @param hits    answers from memory
     * @param misses  pages asked for that were not in memory
     * @param renders pages rendered to be kept
     * @param held    pages in memory now
     * @param bytes   about what they take
     */
    public record Counts(long hits, long misses, long renders, long held, long bytes) {}

    /**
     * @param bytes   how much memory ready pages may take
     * @param headers the headers of every answer
     */
    @Inject
    public PageCache(@ConfigProperty(name = "candour.cache-bytes", defaultValue = "67108864") long bytes,
            Headers headers) {
        this.pages = new ReadyPages(bytes);
        this.headers = headers;
    }

    void init(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    /**
     * Forgets everything kept under these paths, with every parameter they were asked for with; what was being rendered
     * of them meanwhile will not be kept either. Call it after the commit.
     *
     * @param paths paths as in an address, for instance {@code /2016/09/relationships-matter}
     */
    public void forget(Collection<String> paths) {
        pages.forget(paths, Set.of());
    }

    /**
     * The same, and everything one step below some others.
     *
     * @param above such as {@code /2016/09/relationships-matter}: of a thread of thousands it is cheaper to look at what is
     *     kept than to name all that might be
     */
    public void forget(Collection<String> paths, Collection<String> above) {
        pages.forget(paths, above);
    }

    /** Forgets every page: for a change that shows everywhere, or when it is not known what has changed. */
    public void forgetAll() {
        pages.forgetAll();
    }

    /** Whether no page is ready and none is being rendered: whoever asks next reads what is committed by now. */
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    /** What the cache has done since the start. */
    public Counts counts() {
        return pages.counts();
    }

    void answer(RoutingContext context) {
        String name = name(context);
        if (name == null) {
            context.next();
            return;
        }
        ReadyPage page = pages.find(name);
        if (page != null) {
            page.answer(context.request());
        } else {
            leadOrWait(context, name);
        }
    }

    /**
     * Makes a page ready and keeps it, unless it was forgotten meanwhile. Empty, and nothing done, where this request is
     * not the one that renders it for everyone: packing a page is dear, and is done for those alone.
     */
    Optional<ReadyPage> keep(RoutingContext context, Page page) {
        Lead lead = context.get(LEAD);
        if (lead == null) {
            return Optional.empty();
        }
        ReadyPage ready = ReadyPage.of(page, headers.forEveryone());
        pages.fill(lead, ready);
        return Optional.of(ready);
    }

    private static @Nullable String name(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD
                ? PageAddress.of(context.request().path(), context.request().query()) : null;
    }

    /** While another request renders the page, this one waits without holding a thread. */
    private void leadOrWait(RoutingContext context, String name) {
        Context here = Vertx.currentContext();
        context.request().pause();
        Optional<Lead> lead = pages.leadOrWait(name, turn -> here.runOnContext(ignored -> goOn(context, name, turn)));
        lead.ifPresent(mine -> {
            context.put(LEAD, mine);
            context.addEndHandler(end -> {
                if (end.succeeded()) {
                    pages.decline(mine);
                } else {
                    pages.abandon(mine);
                }
            });
            context.request().resume();
            context.next();
        });
    }

    private void goOn(RoutingContext context, String name, Turn turn) {
        if (context.response().closed()) {
            return;
        }
        context.request().resume();
        if (turn instanceof Turn.Ready ready) {
            ready.page().answer(context.request());
        } else if (turn instanceof Turn.AskAgain) {
            leadOrWait(context, name);
        } else {
            context.next();
        }
    }
}
