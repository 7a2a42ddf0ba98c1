package org.candour.edge.outgoing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * Asks each address once whether anything is there. No cookie, no referrer, no body is read, nothing is kept; it never goes to
 * this machine or a network around it, nor follows anybody there: a name is looked up once for each request, and the request goes
 * to the very address that was looked at, whatever the name says by then.
 */
@ApplicationScoped
public class LinkCheck {
    /** The most addresses asked at once; the others are not asked. */
    public static final int MOST = 50;

    private static final Duration EACH = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(30);
    private static final int AT_ONCE = 8;
    private static final int TURNS = 4;

    private final Vertx vertx;
    private final HttpClientOptions options;
    private final Names names;
    private final Predicate<InetAddress> open;

    /** One that goes to the open internet only. */
    @Inject
    public LinkCheck(Vertx vertx) {
        this(vertx, new HttpClientOptions(), InetAddress::getAllByName, OpenInternet::has);
    }

    /** @param trust the client with whom it trusts; the rest is set here */
    LinkCheck(Vertx vertx, HttpClientOptions trust, Names names, Predicate<InetAddress> open) {
        this.vertx = vertx;
        this.options = new HttpClientOptions(trust).setKeepAlive(false).setVerifyHost(true)
                .setConnectTimeout((int) EACH.toMillis()).setMaxPoolSize(AT_ONCE);
        this.names = names;
        this.open = open;
    }

    /** What a name stands for at this moment. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** What stands at the end of a link. */
    public enum State {
        /** Something answers. */
        THERE,
        /** Nothing is there: 404 or 410. */
        GONE,
        /** Another answer than a page. */
        UNSURE,
        /** Nobody answers, or not in time. */
        SILENT,
        /** It leads to this machine or a network around it, which are never asked. */
        PRIVATE,
        /** It is no address of the web, or names somebody who signs in. */
        NOT_WEB
    }

    /** A link and what came of asking. */
    public record Found(String address, State state) {}

    /** Asks them all, in half a minute at the most, in the order given. */
    public List<Found> of(List<String> addresses) {
        List<String> asked = addresses.stream().distinct().limit(MOST).toList();
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        HttpClient client = vertx.createHttpClient(options);
        try {
            List<Future<State>> answers = askers.invokeAll(asked.stream().<java.util.concurrent.Callable<State>>map(
                    one -> () -> ask(client, one)).toList(), ALL.toSeconds(), TimeUnit.SECONDS);
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                found.add(new Found(asked.get(i), state(answers.get(i))));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return asked.stream().map(one -> new Found(one, State.SILENT)).toList();
        } finally {
            askers.shutdownNow();
            client.close();
        }
    }

    private static State state(Future<State> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException | CancellationException late) {
            return State.SILENT;
        }
    }

    private State ask(HttpClient client, String address) throws Exception {
        URI to = URI.create(address);
        for (int turn = 0; turn < TURNS; turn++) {
            if (!web(to)) {
                return State.NOT_WEB;
            }
            InetAddress[] all = names.of(to.getHost());
            if (!Arrays.stream(all).allMatch(open)) {
                return State.PRIVATE;
            }
            Answer answer = answer(client, to, all[0]);
            if (answer.status() < 300 || answer.status() >= 400 || answer.next().isEmpty()) {
                return state(answer.status());
            }
            to = to.resolve(answer.next());
        }
        return State.UNSURE;
    }

    private static boolean web(URI to) {
        return ("http".equalsIgnoreCase(to.getScheme()) || "https".equalsIgnoreCase(to.getScheme()))
                && to.getHost() != null && to.getUserInfo() == null;
    }

    private static State state(int status) {
        return status < 400 ? State.THERE : status == 404 || status == 410 ? State.GONE : State.UNSURE;
    }

    private record Answer(int status, String next) {}

    /** Some servers answer only to those who ask for the page itself; it is not read. */
    private static Answer answer(HttpClient client, URI to, InetAddress at) throws Exception {
        Answer head = send(client, to, at, HttpMethod.HEAD);
        return head.status() == 405 || head.status() == 501 || head.status() == 403 || head.status() == 404
                ? send(client, to, at, HttpMethod.GET) : head;
    }

    /** The name is still said to whoever answers, and their certificate must be that name's. */
    private static Answer send(HttpClient client, URI to, InetAddress at, HttpMethod method) throws Exception {
        boolean sealed = "https".equalsIgnoreCase(to.getScheme());
        int port = to.getPort() > 0 ? to.getPort() : sealed ? 443 : 80;
        RequestOptions request = new RequestOptions().setMethod(method).setServer(SocketAddress.inetSocketAddress(port, at.getHostAddress()))
                .setHost(to.getHost()).setPort(port).setSsl(sealed).setURI(path(to)).setTimeout(EACH.toMillis())
                .putHeader("User-Agent", "link-check");
        return client.request(request).compose(asked -> asked.send().map(answer -> {
            Answer seen = new Answer(answer.statusCode(), Objects.requireNonNullElse(answer.getHeader("Location"), ""));
            answer.exceptionHandler(cutOff -> {});
            asked.reset();
            return seen;
        })).toCompletionStage().toCompletableFuture().get(2 * EACH.toSeconds(), TimeUnit.SECONDS);
    }

    private static String path(URI to) {
        URI ascii = URI.create(to.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
    }
}
