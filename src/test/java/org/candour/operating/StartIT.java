package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.cast.TheStore;
import org.junit.jupiter.api.Test;

/** The built jar at a terminal: what it says, how it ends, and what it refuses. */
class StartIT {
    @Test
    void a_keeper_starts_backs_up_and_restores_the_site() throws Exception {
        BuiltSite site = new BuiltSite(TheStore.freshFolder("first"));
        BuiltSite.Running running = site.serve();
        running.waitFor(site.url() + "/desk/");
        Writer writer = new Writer(site.url());
        String post = writer.newestPost();
        Map<String, String> form = writer.preview(post, "They asked us to sign before we had read it.");
        assertTrue(writer.send(post, form, 200));
        assertTrue(writer.comeBack(form.get("returnKey")).contains("sign before we had read it"));
        assertFalse(writer.get("/write").contains("Leave this page"), "nobody has set where that link leads");

        Path place = TheStore.freshFolder("backups");
        assertEquals(0, said(site, "backup", place.toString()), "while the site runs");
        String link = lines(site, "keeper-link").stream().filter(line -> line.startsWith(site.url() + "/desk/")).findFirst().orElseThrow();
        assertTrue(writer.get(link.substring(site.url().length())).contains("totp-secret"));
        running.kill();
        assertEquals(0, said(site, "self-audit"), "after a kill the command opens the store itself");

        BuiltSite restored = new BuiltSite(copyOf(place));
        Path half = Files.createDirectories(restored.data().resolve("moving-sent")).resolve("half-an-export");
        Files.writeString(half, "somebody@example.org");
        BuiltSite.Running again = restored.serve();
        assertFalse(Files.exists(half), "what a crash left of a file that was sent to the desk goes at the next start");
        assertTrue(new Writer(restored.url()).comeBack(form.get("returnKey")).contains("sign before we had read it"),
                "the key is still good and the comment is there");
        assertEquals(post, new Writer(restored.url()).newestPost());
        again.stop();
        System.out.println("1 comment sent, backed up, restored, and found with its key");
    }

    /** As README.txt in the backup says. */
    private static Path copyOf(Path place) throws Exception {
        Path data = TheStore.freshFolder("restored");
        try (Stream<Path> backups = Files.list(place)) {
            Path backup = backups.findFirst().orElseThrow();
            try (Stream<Path> files = Files.list(backup)) {
                for (Path file : files.toList()) {
                    Files.copy(file, data.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return data;
    }

    private static int said(BuiltSite site, String... command) throws Exception {
        BuiltSite.Running run = site.command(List.of(command));
        int code = run.exitCode();
        System.out.println(run.printed());
        return code;
    }

    private static List<String> lines(BuiltSite site, String command) throws Exception {
        BuiltSite.Running run = site.command(List.of(command));
        assertEquals(0, run.exitCode());
        return run.printed();
    }

    @Test
    void what_makes_no_sense_is_answered_in_a_sentence() throws Exception {
        BuiltSite site = new BuiltSite(TheStore.freshFolder("wrong"));
        refused(site, 2, "There is no command", List.of("sevre"));
        refused(site, 2, "Say where", List.of("backup"));
        assertEquals(0, site.command(List.of("--help")).exitCode());
    }

    @Test
    void an_unsafe_setting_refuses_to_start_and_says_why() throws Exception {
        BuiltSite site = new BuiltSite(TheStore.freshFolder("unsafe"));
        refused(site, 1, "plain http", List.of(), "CANDOUR_SITE_URL=http://blog.example.org");
        refused(site, 1, "would write down every visit", List.of(), "QUARKUS_HTTP_ACCESS_LOG_ENABLED=true");
        refused(site, 1, "not a time zone", List.of(), "CANDOUR_ZONE=Europe/Camelot");
        refused(site, 1, "without a slash", List.of(), "CANDOUR_SITE_URL=blog.example.org");
        refused(site, 1, "not an address to leave for", List.of(), "CANDOUR_QUICK_EXIT=javascript:history.back()");
        refused(site, 1, "lacks WRITE_DELAY=0", List.of(), "QUARKUS_DATASOURCE_JDBC_URL=jdbc:h2:file:" + site.data() + "/x");
        refused(site, 1, "PostgreSQL cannot be reached", List.of(), "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/blog");
        Files.setPosixFilePermissions(site.data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        refused(site, 1, "is open to other accounts", List.of());
    }

    @Test
    void a_port_or_a_store_that_somebody_else_has_is_named() throws Exception {
        BuiltSite site = new BuiltSite(TheStore.freshFolder("taken"));
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(site, 1, "is in use by another program", List.of(), "QUARKUS_HTTP_PORT=" + other.getLocalPort());
        }
        BuiltSite.Running running = site.serve();
        refused(site, 1, "Another process has the data folder", List.of(), "QUARKUS_HTTP_PORT=" + BuiltSite.freePort());
        running.stop();
    }

    private static void refused(BuiltSite site, int code, String because, List<String> command, String... settings) throws Exception {
        BuiltSite.Running run = site.command(command, settings);
        assertEquals(code, run.exitCode(), () -> run.printed().toString());
        assertTrue(run.printed().stream().anyMatch(line -> line.contains(because)), () -> because + " in " + run.printed());
        assertFalse(run.printed().stream().anyMatch(line -> line.startsWith("\tat ")), () -> "a stack trace: " + run.printed());
    }
}
