package org.candour.edge;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.candour.edge.Headers.Fixed;

/**
 * A page or file as bytes, with every header it is answered with: once plain, once gzipped, each with its own strong
 * tag. Made once per change, so that answering costs one look at two request headers.
 */
final class ReadyPage {

    private final Form plain;
    private final Form gzipped;

    /**
     * @param body     the bytes
     * @param packing  how hard to pack them, {@link Gzip#QUICK} or {@link Gzip#SMALL}
     * @param ofItsOwn the headers of this page alone, with its content type and cache control
     * @param common   the headers of every answer
     */
    ReadyPage(byte[] body, int packing, List<Fixed> ofItsOwn, List<Fixed> common) {
        String tag = EntityTag.of(body);
        byte[] packed = Gzip.pack(body, packing);
        this.plain = new Form(body, '"' + tag + '"', ofItsOwn, common, false);
        this.gzipped = packed.length < body.length
                ? new Form(packed, '"' + tag + "-gz\"", ofItsOwn, common, true) : plain;
    }

    /** A page of a resource method, which browsers may keep but must ask about each time. */
    static ReadyPage of(Page page, List<Fixed> common) {
        List<Fixed> ofItsOwn = new ArrayList<>();
        ofItsOwn.add(Fixed.of("Content-Type", page.contentType()));
        ofItsOwn.add(Fixed.of("Cache-Control", "no-cache"));
        page.headers().forEach(header -> ofItsOwn.add(Fixed.of(header.name(), header.value())));
        return new ReadyPage(page.body().getBytes(StandardCharsets.UTF_8), Gzip.QUICK, ofItsOwn, common);
    }

    /** Answers a GET or HEAD, with 304 where the browser already has these bytes. */
    void answer(HttpServerRequest request) {
        Form form = form(request);
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        if (!headers.isEmpty()) {
            headers.clear();
        }
        int status = form.status(request);
        response.setStatusCode(status);
        Headers.addTo(headers, status == 304 ? form.unchanged : form.whole);
        if (status == 304 || request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(form.body);
        }
    }

    /** The status this request is answered with: 200 or 304. */
    int status(HttpServerRequest request) {
        return form(request).status(request);
    }

    /** The form that is welcome; the other one where that is what the browser says it holds. */
    private Form form(HttpServerRequest request) {
        Form welcome = Gzip.isWelcome(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) ? gzipped : plain;
        Form other = welcome == plain ? gzipped : plain;
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean holdsOther = held != null && !EntityTag.isAmong(held, welcome.tag) && EntityTag.isAmong(held, other.tag);
        return holdsOther ? other : welcome;
    }

    /** What it weighs in the cache: both forms, and about what their headers take. */
    int weight() {
        return 2_000 + plain.body.length() + (gzipped == plain ? 0 : gzipped.body.length());
    }

    private static final class Form {

        private final Buffer body;
        private final String tag;
        private final List<Fixed> whole;
        private final List<Fixed> unchanged;

        Form(byte[] bytes, String tag, List<Fixed> ofItsOwn, List<Fixed> common, boolean gzipped) {
            this.body = outsideTheHeap(bytes);
            this.tag = tag;
            List<Fixed> always = new ArrayList<>(ofItsOwn);
            always.add(Fixed.of("ETag", tag));
            always.add(Fixed.of("Vary", "Accept-Encoding"));
            always.addAll(common);
            this.unchanged = List.copyOf(always);
            if (gzipped) {
                always.add(Fixed.of("Content-Encoding", "gzip"));
            }
            always.add(Fixed.of("Content-Length", Integer.toString(bytes.length)));
            this.whole = List.copyOf(always);
        }

        int status(HttpServerRequest request) {
            return EntityTag.isAmong(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag) ? 304 : 200;
        }

        /** Written to the socket without a copy. The memory goes when the page goes, not before a write has ended. */
        private static Buffer outsideTheHeap(byte[] bytes) {
            ByteBuffer outside = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
            return Buffer.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(outside)).asReadOnly());
        }
    }
}
