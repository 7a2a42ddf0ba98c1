package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The edge alone, on a port of this machine, before pages that a test writes; and readers to ask for them. */
final class Loopback implements AutoCloseable {

    final AtomicInteger renders = new AtomicInteger();
    final Headers headers;
    final PageCache cache;

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, Callable<Page>> pages = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    Loopback(String siteUrl) {
        headers = new Headers(siteUrl);
        cache = new PageCache(1_000_000, headers);
        Filters filters = new Filters();
        cache.init(filters);
        headers.init(filters);
        new Assets(headers).init(filters);
        new Door(new SameOrigin(siteUrl), new WordlessRefusals()).init(filters);
        Router router = Router.router(vertx);
        filters.getFilters().stream().sorted(Comparator.comparingInt(Filter::getPriority).reversed())
                .forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(this::render);
        server = vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
    }

    /** What the room behind the edge answers at this path. */
    void page(String path, Callable<Page> page) {
        pages.put(path, page);
    }

    int port() {
        return server.actualPort();
    }

    HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        return getLater(address, headers).get(20, TimeUnit.SECONDS);
    }

    CompletableFuture<HttpResponse<byte[]>> getLater(String address, String... headers) {
        return send(address, HttpRequest.Builder::GET, headers);
    }

    HttpResponse<byte[]> head(String address, String... headers) throws Exception {
        return send(address, request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()), headers)
                .get(20, TimeUnit.SECONDS);
    }

    HttpResponse<byte[]> post(String address, String... headers) throws Exception {
        return send(address, request -> request.POST(HttpRequest.BodyPublishers.ofString("words=said")), headers)
                .get(20, TimeUnit.SECONDS);
    }

    static String words(HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.headers().firstValue("content-encoding").isEmpty() ? answer.body()
                : new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        return new String(body, StandardCharsets.UTF_8);
    }

    static List<String> sorted(HttpResponse<?> answer) {
        List<String> lines = new ArrayList<>();
        answer.headers().map().forEach((name, values) -> values.forEach(value -> lines.add(name + ": " + value)));
        lines.sort(null);
        return lines;
    }

    private CompletableFuture<HttpResponse<byte[]>> send(String address, Consumer<HttpRequest.Builder> method,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address))
                .version(HttpClient.Version.HTTP_1_1);
        method.accept(request);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void render(RoutingContext context) {
        Callable<Page> page = pages.getOrDefault(context.request().path(),
                () -> Page.html("Nothing is at this address.").status(404).kept());
        vertx.executeBlocking(() -> {
            renders.incrementAndGet();
            return page.call();
        }, false).onSuccess(shown -> write(context, shown)).onFailure(fault -> context.response().setStatusCode(500).end());
    }

    private void write(RoutingContext context, Page page) {
        Optional<ReadyPage> ready = page.mayBeKept() ? cache.keep(context, page) : Optional.empty();
        ready.ifPresentOrElse(kept -> kept.answer(context.request()),
                () -> context.response().setStatusCode(page.status()).end(page.body()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
