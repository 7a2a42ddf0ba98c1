package org.candour.journeys;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

/** Somebody who looks at a page from inside: what was served, what it asked for, what stands in its way. */
final class Inspector implements AutoCloseable {
    private static final String RULES = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    private static final String OF_LOOKS = "['color-contrast','link-in-text-block','target-size','scrollable-region-focusable']";
    private static final String AXE = source();

    private final Browser browser;
    private final String site;
    private final List<Map<String, Object>> events = new ArrayList<>();

    Inspector(String site) {
        this.site = site;
        this.browser = Browser.ofInspector(site);
    }

    private static String source() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    Browser browser() {
        return browser;
    }

    /** Light or dark, on a screen of that width. */
    Inspector look(int width, String scheme) {
        browser.screen(width, 800);
        tell("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Makes the next pages do without the policy of their headers, or with it again. */
    Inspector policy(boolean kept) {
        tell("Page.setBypassCSP", Map.of("enabled", !kept));
        return this;
    }

    /** Runs this in every page from now on, before anything in it. */
    Inspector first(String script) {
        tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    Object ask(String script, Object... arguments) {
        return browser.driver().executeScript(script, arguments);
    }

    /** What axe finds on the page as it is shown now. */
    List<String> axe() {
        return axe("{type: 'tag', values: " + RULES + "}");
    }

    /** The same of what differs from screen to screen: the other rules look at the markup only. */
    List<String> axeOfLooks() {
        return axe("{type: 'rule', values: " + OF_LOOKS + "}");
    }

    @SuppressWarnings("unchecked")
    private List<String> axe(String rules) {
        // Half a megabyte, which would be sent and read anew for every look at the same page.
        if (!(Boolean) ask("return Boolean(window.axe)")) {
            ask(AXE);
        }
        return (List<String>) browser.driver().executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: " + rules + ", resultTypes: ['violations']}).then(found =>"
                + "done(found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html.slice(0, 160) + ' '"
                + "+ (node.any[0] || node.all[0] || node.none[0] || {}).message))), failed => done(['axe failed: ' + failed]));");
    }

    /** How many pixels the page is wider than the screen. */
    long sideways() {
        return (Long) ask("return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The bytes of the page as the server sent them, before the browser mended anything. */
    String asServed() {
        String request = gathered().stream().filter(event -> event.get("method").equals("Network.responseReceived"))
                .map(Inspector::params).filter(params -> "Document".equals(params.get("type")))
                .reduce((earlier, later) -> later).orElseThrow().get("requestId").toString();
        return tell("Network.getResponseBody", Map.of("requestId", request)).get("body").toString();
    }

    /** What was asked of anybody but this site since {@link #forget()}. */
    List<String> elsewhere() {
        return gathered().stream().filter(event -> event.get("method").equals("Network.requestWillBeSent"))
                .map(event -> ((Map<?, ?>) params(event).get("request")).get("url").toString())
                .filter(url -> url.matches("(?i)(https?|wss?|ftp):.*") && !url.startsWith(site + "/")).toList();
    }

    /** What the browser's console says of the policy since it was last asked. */
    List<String> reports() {
        return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream().map(entry -> entry.getMessage())
                .filter(line -> line.contains("Content Security Policy") || line.contains("violates")).toList();
    }

    Inspector forget() {
        gathered();
        events.clear();
        return this;
    }

    private List<Map<String, Object>> gathered() {
        browser.driver().manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            Map<String, Object> line = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            events.add(cast(line.get("message")));
        });
        return events;
    }

    private static Map<String, Object> params(Map<String, Object> event) {
        return cast(event.get("params"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }

    /** Keeps a picture of the whole page. */
    void picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(tell("Page.captureScreenshot", Map.of("captureBeyondViewport", true,
                    "clip", Map.of("x", 0, "y", 0, "scale", 1, "width", ask("return innerWidth"),
                            "height", ask("return document.documentElement.scrollHeight")))).get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> tell(String command, Map<String, Object> parameters) {
        return browser.driver().executeCdpCommand(command, parameters);
    }

    @Override
    public void close() {
        browser.close();
    }
}
