package org.candour.operating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A command at the side door of the running site. */
final class Knock {
    private static final int PATIENCE_MS = 3_000;

    private Knock() {}

    /**
     * Hands the errand to the site that runs on this data folder and shows what it says.
     *
     * @return its exit code; none when no site answers, also when a killed one left its note behind
     */
    static Optional<Integer> at(Path data, List<String> command, Consumer<String> out) {
        return SideDoorNote.in(data).flatMap(note -> knock(note, command, out));
    }

    private static Optional<Integer> knock(SideDoorNote note, List<String> command, Consumer<String> out) {
        try (Socket door = new Socket()) {
            door.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), note.port()), PATIENCE_MS);
            OutputStream to = door.getOutputStream();
            to.write((note.token() + "\n" + String.join("\t", command) + "\n").getBytes(StandardCharsets.UTF_8));
            to.flush();
            return listen(door, out);
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> listen(Socket door, Consumer<String> out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(door.getInputStream(), StandardCharsets.UTF_8));
        boolean answered = false;
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("=")) {
                    return Optional.of(Integer.parseInt(line.substring(1)));
                }
                answered = true;
                out.accept(line.substring(1));
            }
        } catch (IOException cutOff) {
            // Said below.
        }
        if (answered) {
            out.accept(Terminal.say("site-stopped"));
            return Optional.of(1);
        }
        return Optional.empty();
    }
}
