package org.candour.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AssetsTest {
    /** A desk opened on a telephone in a hurry: 6 KB at most. */
    private static final int DESK_SCRIPT = 6 * 1024;

    @Test
    void the_sites_own_files_are_kept_for_ever_under_a_name_that_changes_with_them() throws Exception {
        try (Loopback site = new Loopback("http://localhost:8080")) {
            Assets assets = new Assets(site.headers);
            assertTrue(assets.sheet().matches("/css/candour\\.[A-Za-z0-9_-]{10}\\.css"), assets.sheet());

            HttpResponse<byte[]> sheet = site.get(assets.sheet(), "Accept-Encoding", "gzip");

            assertEquals(200, sheet.statusCode());
            assertEquals("text/css; charset=utf-8", sheet.headers().firstValue("content-type").orElseThrow());
            assertEquals("public, max-age=31536000, immutable",
                    sheet.headers().firstValue("cache-control").orElseThrow());
            assertEquals(200, site.get("/favicon.ico").statusCode());
            HttpResponse<byte[]> script = site.get(assets.deskScript());
            assertEquals(200, script.statusCode());
            assertTrue(script.body().length > 0 && script.body().length <= DESK_SCRIPT, script.body().length + " bytes");
        }
    }

    @Test
    void an_old_name_is_gone_and_the_browsers_own_question_is_answered() throws Exception {
        try (Loopback site = new Loopback("http://localhost:8080")) {
            assertEquals(404, site.get("/css/candour.0000000000.css").statusCode());
            assertEquals(200, site.get("/favicon.ico").statusCode());
        }
    }
}
