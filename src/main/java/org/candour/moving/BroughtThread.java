package org.candour.moving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** That comments of another system are here, a batch of one thread in one row. */
@Entity
@Table(name = "brought_threads")
class BroughtThread {
    /** Bytes of an entry. */
    private static final int ENTRY = 3 * Long.BYTES;

    @Id
    private long id;

    private long article;
    private long run;
    private boolean again;
    private String entries;

    protected BroughtThread() {}

    BroughtThread(long id, long article, long run, boolean again, List<Entry> entries) {
        this.id = id;
        this.article = article;
        this.run = run;
        this.again = again;
        this.entries = written(entries);
    }

    /**
     * One comment.
     *
     * @param mark fingerprint of its number there
     * @param subject the comment here
     * @param digest fingerprint of its words there
     */
    record Entry(long mark, long subject, long digest) {}

    List<Entry> entries() {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(entries));
        List<Entry> all = new ArrayList<>();
        while (bytes.remaining() >= ENTRY) {
            all.add(new Entry(bytes.getLong(), bytes.getLong(), bytes.getLong()));
        }
        return all;
    }

    private static String written(List<Entry> entries) {
        ByteBuffer bytes = ByteBuffer.allocate(entries.size() * ENTRY);
        entries.forEach(entry -> bytes.putLong(entry.mark()).putLong(entry.subject()).putLong(entry.digest()));
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    void forget(long mark) {
        List<Entry> others = entries().stream().filter(entry -> entry.mark() != mark).toList();
        this.entries = written(others);
    }

    long article() {
        return article;
    }

    long run() {
        return run;
    }

    boolean again() {
        return again;
    }
}
