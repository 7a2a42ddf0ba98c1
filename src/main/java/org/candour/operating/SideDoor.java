package org.candour.operating;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.candour.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The side door of a running site: on this machine's loopback only, on a port of its own, and only for who can read
 * the token in the data folder. A command knocks, says its name and its arguments in one line, and is shown what is
 * said while its errand runs. The site's own port offers none of this.
 */
@ApplicationScoped
class SideDoor {
    private static final int PATIENCE_MS = 5_000;
    private static final int LONGEST_LINE = 8_192;

    private final Errands errands;
    private final Path data;
    private final int wantedPort;
    private @Nullable ServerSocket door;

    SideDoor(Errands errands, Site site) {
        this.errands = errands;
        this.data = site.data();
        this.wantedPort = site.sideDoorPort();
    }

    /** Opens it and leaves the note; from now on errands are run until the site stops. */
    void open() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        try {
            ServerSocket opened = new ServerSocket(wantedPort, 8, InetAddress.getLoopbackAddress());
            door = opened;
            new SideDoorNote(opened.getLocalPort(), token).leave(data);
            Thread porter = new Thread(() -> attend(opened, token), "side-door");
            porter.setDaemon(true);
            porter.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void attend(ServerSocket opened, String token) {
        while (!opened.isClosed()) {
            try (Socket caller = opened.accept()) {
                caller.setSoTimeout(PATIENCE_MS);
                serve(caller, token);
            } catch (IOException gone) {
                // The caller went away, or the door was closed: the next one, or none.
            }
        }
    }

    private void serve(Socket caller, String token) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        if (!MessageDigest.isEqual(line(in).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            return;
        }
        List<String> words = Arrays.asList(line(in).split("\t"));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        int code = errands.run(words.get(0), words.subList(1, words.size()), said -> said.lines().forEach(l -> out.println("|" + l)));
        out.println("=" + code);
    }

    /** A line of bounded length; what is longer is none of ours. */
    private static String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("too long");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @PreDestroy
    void close() throws IOException {
        if (door != null) {
            SideDoorNote.take(data);
            door.close();
        }
    }
}
