package org.candour.moving;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.candour.store.PrivateFiles;

/**
 * The texts of an import on their way, in a private file: one after the other, each found again by its place. It holds no
 * moment. It goes when the import ends, and what a killed one left goes when the next begins or the site starts.
 */
final class Spool implements AutoCloseable {
    private static final String FOLDER = "moving";

    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;
    private long at;

    private Spool(Path file) throws IOException {
        this.file = PrivateFiles.create(file);
        this.channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** An empty one below the data folder. */
    static Spool in(Path data) {
        try {
            sweep(data);
            return new Spool(PrivateFiles.folder(data.resolve(FOLDER)).resolve("texts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Erases what an import left that was killed. */
    static void sweep(Path data) throws IOException {
        Path folder = data.resolve(FOLDER);
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path one : left.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }

    /** Where a text lies. */
    record Place(long at, int bytes) {}

    Place put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Place place = new Place(at, bytes.length);
        at += bytes.length;
        return place;
    }

    /** Everything is there now, and can be read. */
    void full() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(long from, int bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(bytes);
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                continue;
            }
            return new String(buffer.array(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
