package org.candour.operating;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser without scripts: fills in the forms the site shows, and presses their buttons. */
final class Writer {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern POST = Pattern.compile("href=\"(/[0-9]{4}/[0-9]{2}/[a-z0-9-]{3,})\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final String site;

    Writer(String site) {
        this.site = site;
    }

    /** The address of the newest post. */
    String newestPost() throws IOException, InterruptedException {
        Matcher post = POST.matcher(get("/"));
        if (!post.find()) {
            throw new AssertionError("no post on the front page");
        }
        return post.group(1);
    }

    /** Writes the words and has them previewed; the form that comes back, ready to send. */
    Map<String, String> preview(String post, String words) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(form(get(post), "/comments"));
        fields.put("words", words);
        fields.put("step", "preview");
        HttpResponse<String> page = send(post + "/comments", fields);
        Map<String, String> ready = new LinkedHashMap<>(form(page.body(), "/comments"));
        ready.remove("kept");
        ready.put("step", "send");
        return ready;
    }

    /** Presses Send; true when the site says it was received. */
    boolean send(String post, Map<String, String> ready, int expected) throws IOException, InterruptedException {
        HttpResponse<String> page = send(post + "/comments", ready);
        return page.statusCode() == expected && FORM.matcher(page.body()).results()
                .noneMatch(form -> form.group(1).endsWith("/comments") && form.group(2).contains("name=\"stamp\""));
    }

    /** What the holder of that key is shown. */
    String comeBack(String key) throws IOException, InterruptedException {
        return send("/return", Map.of("returnKey", key)).body();
    }

    String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The inputs of the first form on a page whose action ends so, as a browser would send them. */
    static Map<String, String> form(String page, String actionEnd) {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group(1).endsWith(actionEnd)) {
                Map<String, String> fields = new LinkedHashMap<>();
                INPUT.matcher(form.group(2)).results().map(java.util.regex.MatchResult::group)
                        .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
                fields.remove("");
                return fields;
            }
        }
        throw new AssertionError("no form ending in " + actionEnd + " on: " + page.lines().limit(60).collect(Collectors.joining("\n")));
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&") : "";
    }
}
