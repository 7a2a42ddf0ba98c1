package org.candour.moving.formats;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.moving.formats.blogger.BloggerArchive;
import org.candour.moving.formats.blogger.BloggerTakeout;
import org.candour.moving.formats.blogger.TakeoutZip;
import org.candour.moving.formats.ghost.GhostJson;
import org.candour.moving.formats.movabletype.MovableType;
import org.candour.moving.formats.text.Letters;

/** Every format of other systems that can be read, and which of them a file is. A folder of plain files is none of them. */
@ApplicationScoped
public class Formats {
    private static final int HEAD = 1 << 16;

    private final FormatWords say;
    private final List<Format> known;

    Formats(FormatWords say) {
        this.say = say;
        this.known = List.of(new TakeoutZip(say), new BloggerTakeout(say), new BloggerArchive(say), new Wxr(say), new DisqusXml(say), new MovableType(say), new GhostJson(say));
    }

    /** Looks at the first 64 kB of a file; its name means nothing. */
    public Recognised recognise(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return recognise(bytes);
        }
    }

    /** The same for a stream, which is then no longer at its beginning. */
    public Recognised recognise(InputStream bytes) throws IOException {
        String head = head(bytes);
        if (head.isEmpty()) {
            return new Recognised.Not(say.empty());
        }
        return known.stream().filter(format -> format.recognises(head)).findFirst()
                .<Recognised>map(Recognised.As::new).orElseGet(() -> new Recognised.Not(say.notKnown()));
    }

    private static String head(InputStream bytes) throws IOException {
        char[] head = new char[HEAD];
        Letters letters = Letters.of(bytes);
        int length = 0;
        for (int n = 0; n >= 0 && length < HEAD - 1; n = letters.read(head, length, HEAD - length)) {
            length += n;
        }
        return new String(head, 0, length).stripLeading();
    }
}
