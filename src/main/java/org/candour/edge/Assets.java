package org.candour.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.edge.Headers.Fixed;

/**
 * The site's own files: one style sheet, one icon, the desk's script. Each is known by a name that holds a digest of its
 * bytes, so browsers may keep it for ever, and is answered from memory.
 */
@Singleton
public class Assets {

    static final int PRIORITY = 990;

    private static final String SHEET = "/css/candour.css";
    private static final String ICON = "/img/candour.svg";
    private static final String DESK_SCRIPT = "/js/desk.js";
    private static final Map<String, String> TYPES = Map.of(
            SHEET, "text/css; charset=utf-8",
            ICON, "image/svg+xml",
            DESK_SCRIPT, "text/javascript; charset=utf-8");

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, ReadyPage> files = new HashMap<>();

    /** @param headers the headers of every answer */
    public Assets(Headers headers) {
        TYPES.keySet().forEach(path -> add(path, headers));
        files.put("/favicon.ico", ready(ICON, "public, max-age=86400", headers));
    }

    void init(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    /** The address of the style sheet, for instance {@code /css/candour.5x8…Q.css}. */
    public String sheet() {
        return addresses.get(SHEET);
    }

    /** The style sheet itself, for a copy of the site. */
    public byte[] sheetBytes() {
        return bytes(SHEET);
    }

    /** The icon's bytes, for a page that holds it in itself. */
    public byte[] iconBytes() {
        return bytes(ICON);
    }

    /** The address of the desk's script. */
    public String deskScript() {
        return addresses.get(DESK_SCRIPT);
    }

    void answer(RoutingContext context) {
        HttpMethod method = context.request().method();
        ReadyPage file = method == HttpMethod.GET || method == HttpMethod.HEAD
                ? files.get(context.request().path()) : null;
        if (file == null) {
            context.next();
        } else {
            file.answer(context.request());
        }
    }

    private void add(String path, Headers headers) {
        int dot = path.lastIndexOf('.');
        String digest = EntityTag.of(bytes(path)).substring(0, 10);
        String address = path.substring(0, dot) + '.' + digest + path.substring(dot);
        addresses.put(path, address);
        files.put(address, ready(path, "public, max-age=31536000, immutable", headers));
    }

    private static ReadyPage ready(String path, String keeping, Headers headers) {
        return new ReadyPage(bytes(path), Gzip.SMALL, List.of(
                Fixed.of("Content-Type", TYPES.get(path)), Fixed.of("Cache-Control", keeping)), headers.forEveryone());
    }

    /** A file that is not there is empty: a page without its sheet is still a page. */
    private static byte[] bytes(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/resources" + path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
