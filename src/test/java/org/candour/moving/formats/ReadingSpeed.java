package org.candour.moving.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.cast.Said;

/** How fast files are read, by hand: {@code java -Xmx64m … org.candour.moving.formats.ReadingSpeed FILE…}. */
final class ReadingSpeed {
    private ReadingSpeed() {}

    public static void main(String[] files) throws IOException {
        for (String name : files) {
            Path file = Path.of(name);
            if (new Formats(Said.by(FormatWords.class)).recognise(file) instanceof Recognised.As known) {
                measure(file, known.format());
            }
        }
    }

    private static void measure(Path file, Format format) throws IOException {
        long[] seen = new long[2];
        long began = System.nanoTime();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            format.read(bytes, Tally.LONDON, entry -> {
                seen[0]++;
                seen[1] += entry instanceof Entry.Remark remark ? remark.body().text().length() : 0;
            }, flaw -> System.out.println(flaw));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s: %s, %,d entries, %,d characters of comments, %.1f s, %,.0f entries/s, %.1f MB/s, heap of at most %d MB%n",
                file.getFileName(), format.name(), seen[0], seen[1], seconds, seen[0] / seconds,
                Files.size(file) / 1e6 / seconds, Runtime.getRuntime().maxMemory() >> 20);
    }
}
