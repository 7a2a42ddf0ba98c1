package org.candour.edge.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * Asks each address once whether anything is there. No cookie, no referrer, no body is read, nothing is kept; it never goes to
 * this machine or a network around it, nor follows anybody there.
 */
@ApplicationScoped
public class LinkCheck {
    /** The most addresses asked at once; the others are not asked. */
    public static final int MOST = 50;

    private static final Duration EACH = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(30);
    private static final int AT_ONCE = 8;
    private static final int TURNS = 4;

    private final Predicate<InetAddress> open;

    /** One that goes to the open internet only. */
    public LinkCheck() {
        this(OpenInternet::has);
    }

    LinkCheck(Predicate<InetAddress> open) {
        this.open = open;
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
        /** It leads to this machine or a network around it, or to no web address. */
        NOT_ASKED
    }

    /** A link and what came of asking. */
    public record Found(String address, State state) {}

    /** Asks them all, in half a minute at the most, in the order given. */
    public List<Found> of(List<String> addresses) {
        List<String> asked = addresses.stream().distinct().limit(MOST).toList();
        ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(EACH).followRedirects(HttpClient.Redirect.NEVER).build();
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
            if (!allowed(to)) {
                return State.NOT_ASKED;
            }
            HttpResponse<InputStream> answer = answer(client, to);
            int status = answer.statusCode();
            String next = answer.headers().firstValue("Location").orElse("");
            if (status < 300 || status >= 400 || next.isEmpty()) {
                return status < 400 ? State.THERE : status == 404 || status == 410 ? State.GONE : State.UNSURE;
            }
            to = to.resolve(next);
        }
        return State.UNSURE;
    }

    /** Some servers answer only to those who ask for the page itself; it is not read. */
    private static HttpResponse<InputStream> answer(HttpClient client, URI to) throws Exception {
        HttpResponse<InputStream> head = send(client, to, "HEAD");
        return head.statusCode() == 405 || head.statusCode() == 501 || head.statusCode() == 403 || head.statusCode() == 404
                ? send(client, to, "GET") : head;
    }

    private static HttpResponse<InputStream> send(HttpClient client, URI to, String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(to).timeout(EACH).method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", "link-check").build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    /** A name is looked up once for both: the address that was looked at is remembered for the half minute in which it is asked. */
    private boolean allowed(URI to) throws UnknownHostException {
        boolean web = "http".equalsIgnoreCase(to.getScheme()) || "https".equalsIgnoreCase(to.getScheme());
        if (!web || to.getHost() == null || to.getUserInfo() != null) {
            return false;
        }
        for (InetAddress address : InetAddress.getAllByName(to.getHost())) {
            if (!open.test(address)) {
                return false;
            }
        }
        return true;
    }
}
