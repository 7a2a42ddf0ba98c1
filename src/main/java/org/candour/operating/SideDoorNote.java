package org.candour.operating;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.candour.store.PrivateFiles;

/** The note in the data folder that tells a command where the running site's side door is, and how to be let in. */
record SideDoorNote(int port, String token) {
    private static final String NAME = "side-door";

    /** The note in that folder; none when no site has left one. It may be of a site that was killed. */
    static Optional<SideDoorNote> in(Path data) {
        try {
            String[] parts = Files.readString(data.resolve(NAME)).strip().split(" ");
            return Optional.of(new SideDoorNote(Integer.parseInt(parts[0]), parts[1]));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Leaves it there, mode 600, whole or not at all. */
    void leave(Path data) throws IOException {
        Path draft = data.resolve(NAME + ".new");
        Files.deleteIfExists(draft);
        PrivateFiles.write(draft, (port + " " + token + "\n").getBytes(StandardCharsets.US_ASCII));
        Files.move(draft, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away: the site stops. */
    static void take(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "SideDoorNote";
    }
}
