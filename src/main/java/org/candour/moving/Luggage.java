package org.candour.moving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Format;
import org.jspecify.annotations.Nullable;

/** Everything that was read from the files, before any of it is here: the texts in the {@link Spool}, the rest in memory. */
final class Luggage implements AutoCloseable {
    /** The system whose posts are threads on the pages of others. */
    private static final String THREADS = "disqus";
    private static final int EVERY = 10_000;

    private final Spool spool;
    private final Report report;
    private final MessageDigest fingerprint = Fingerprint.sha256();
    private final List<Piece> pieces = new ArrayList<>();
    private List<Answer> answers = new ArrayList<>();
    private final Map<Long, Piece> byMark = new HashMap<>();
    /** How many of the addresses are at each. */
    private final Map<String, Integer> hosts = new HashMap<>();
    private String system = "";
    private long entries;

    Luggage(Path data, Report report) {
        this.spool = Spool.in(data);
        this.report = report;
    }

    /** Reads one file to its end. */
    void read(Path file, Format format, ZoneId zone, LongConsumer progress) throws IOException {
        report.format(format.name());
        system = system(format);
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), fingerprint)) {
            format.read(bytes, zone, entry -> take(entry, progress), flaw -> report.fault(flaw.where(), flaw.what()));
        }
    }

    private void take(Entry entry, LongConsumer progress) {
        if (++entries % EVERY == 0) {
            progress.accept(entries);
        }
        if (entry instanceof Entry.Article article) {
            take(article);
        } else if (entry instanceof Entry.Remark remark) {
            report.of(What.COMMENT).read();
            answers.add(new Answer(remark, mark("comment", remark.key()), remark.article() == null ? 0 : mark("article", remark.article()),
                    remark.parent() == null ? 0 : mark("comment", remark.parent()), spool.put(text(remark.key(), remark.name(), remark.body().text()))));
        } else if (entry instanceof Entry.PassedOver passed) {
            report.of(passed.what()).read();
            report.of(passed.what()).skipped(passed.reason());
        }
    }

    private void take(Entry.Article article) {
        What what = article.page() ? What.PAGE : What.POST;
        report.of(what).read();
        long mark = mark("article", article.key());
        if (byMark.containsKey(mark)) {
            report.of(what).skipped("duplicate");
            return;
        }
        Piece piece = new Piece(article, mark, spool.put(article.body().text()), system.equals(THREADS));
        pieces.add(piece);
        byMark.put(mark, piece);
        if (article.address() != null) {
            OldAddress.of(article.address()).map(OldAddress::host).filter(host -> !host.isEmpty()).ifPresent(host -> hosts.merge(host, 1, Integer::sum));
        }
    }

    static long mark(String kind, String key) {
        return Fingerprint.of(kind, key);
    }

    private static String text(String key, @Nullable String name, String words) {
        return key + "\0" + (name == null ? "" : name.replace("\0", "")) + "\0" + words;
    }

    /**
     * The words of a comment.
     *
     * @param name empty for none
     */
    record Spoken(String key, String name, String words) {}

    Spoken spoken(Answer answer) {
        String text = spool.text(answer.at, answer.bytes);
        int key = text.indexOf('\0');
        int name = text.indexOf('\0', key + 1);
        return new Spoken(text.substring(0, key), text.substring(key + 1, name), text.substring(name + 1));
    }

    String words(Piece piece) {
        return spool.text(piece.words.at(), piece.words.bytes());
    }

    /** Everything is read: from now on the texts can be. */
    void full() {
        spool.full();
    }

    /** Of the files and of how they were to be read. */
    String fingerprint(Orders orders) {
        fingerprint.update((byte) ((orders.replace() ? 1 : 0) + (orders.threadsAsPosts() ? 2 : 0) + (orders.pictures() == null ? 0 : 4)));
        return HexFormat.of().formatHex(fingerprint.digest());
    }

    /**
     * Whose numbers these are: Blogger's are its own everywhere, others number each of their sites from 1. The site is the host
     * of most addresses: some may be those of a trial or of a machine at somebody's desk.
     */
    String source() {
        return system.equals("blogger") ? system : system + " " + hosts.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse("");
    }

    /** Whether a file may come along with those before it: numbers of two systems mean nothing beside each other. */
    boolean takes(Format format) {
        return system.isEmpty() || system.equals(system(format));
    }

    private static String system(Format format) {
        return format.name().startsWith("blogger") ? "blogger" : format.name();
    }

    Set<String> hosts() {
        return hosts.keySet();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The comments, which are the caller's from now on. */
    List<Answer> unpack() {
        List<Answer> all = answers;
        answers = new ArrayList<>();
        return all;
    }

    @Nullable Piece piece(long mark) {
        return byMark.get(mark);
    }

    void add(Piece piece) {
        byMark.put(piece.mark, piece);
    }

    @Override
    public void close() {
        spool.close();
    }
}
