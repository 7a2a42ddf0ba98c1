package org.candour.operating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built jar, started as a keeper starts it, in a data folder of its own. */
final class BuiltSite {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    private final Path data;
    private final int port = freePort();

    BuiltSite(Path data) {
        this.data = data;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Starts it and waits for the line that says where it is. */
    Running serve(String... settings) throws Exception {
        Running running = command(List.of("serve"), settings);
        running.waitFor("Candour is at ");
        return running;
    }

    /** Runs a command. */
    Running command(List<String> command, String... settings) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-jar", JAR.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("CANDOUR_DATA", data.toString());
        builder.environment().put("CANDOUR_CONTENT", Path.of("content").toAbsolutePath().toString());
        builder.environment().put("CANDOUR_SITE_URL", url());
        builder.environment().put("CANDOUR_PACE", "off");
        builder.environment().put("CANDOUR_NIGHTLY", "off");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        return new Running(builder.start());
    }

    /** A process of the jar and what it has printed so far. */
    static final class Running {
        private static final long PATIENCE_MS = TimeUnit.MINUTES.toMillis(3);

        private final Process process;
        private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> printedAt = new ArrayList<>();
        private final CompletableFuture<Void> end;

        private Running(Process process) {
            this.process = process;
            this.end = CompletableFuture.runAsync(this::listen);
        }

        private void listen() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    synchronized (printed) {
                        printed.add(line);
                        printedAt.add(System.nanoTime());
                        printed.notifyAll();
                    }
                }
            } catch (IOException closed) {
                // It was killed.
            }
        }

        /** The first line that begins so, once it is there. */
        String waitFor(String beginning) throws InterruptedException {
            long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
            synchronized (printed) {
                while (true) {
                    for (String line : printed) {
                        if (line.startsWith(beginning)) {
                            return line;
                        }
                    }
                    if (System.nanoTime() > until || end.isDone()) {
                        throw new AssertionError("no line “" + beginning + "”: " + printed);
                    }
                    printed.wait(200);
                }
            }
        }

        List<String> printed() {
            synchronized (printed) {
                return List.copyOf(printed);
            }
        }

        /** Milliseconds from when it printed that line until now. */
        long sincePrinted(String line) {
            synchronized (printed) {
                return (System.nanoTime() - printedAt.get(printed.indexOf(line))) / 1_000_000;
            }
        }

        int exitCode() throws Exception {
            process.waitFor();
            end.get();
            return process.exitValue();
        }

        boolean endsWithin(long milliseconds) throws InterruptedException {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        }

        /** SIGKILL: nothing is flushed, no hook runs. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        /** SIGTERM, as a keeper stops it. */
        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
