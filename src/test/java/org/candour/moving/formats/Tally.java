package org.candour.moving.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.candour.cast.Said;
import org.candour.moving.formats.Entry.Article;
import org.candour.moving.formats.Entry.PassedOver;
import org.candour.moving.formats.Entry.Remark;

/** What a file holds, counted from the entries as count_export.py counts it from the file. */
final class Tally {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    final Map<String, Integer> posts = new TreeMap<>();
    final Map<String, Integer> pages = new TreeMap<>();
    final Map<String, Integer> comments = new TreeMap<>();
    final Map<String, Integer> passedOver = new TreeMap<>();
    final Map<String, Article> articles = new HashMap<>();
    final Map<String, Remark> remarks = new HashMap<>();
    final List<String> order = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();

    static Tally of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Recognised found = new Formats(Said.by(FormatWords.class)).recognise(bytes);
            if (found instanceof Recognised.As known) {
                return of(known.format(), new BufferedInputStream(Files.newInputStream(file)));
            }
            throw new IOException(((Recognised.Not) found).why());
        }
    }

    static Tally of(Format format, InputStream bytes) throws IOException {
        Tally tally = new Tally();
        format.read(bytes, LONDON, tally::count, tally.flaws::add);
        return tally;
    }

    private void count(Entry entry) {
        order.add(entry.key());
        if (entry instanceof Article article) {
            (article.page() ? pages : posts).merge(article.standing().name(), 1, Integer::sum);
            articles.put(article.key(), article);
        } else if (entry instanceof Remark remark) {
            comments.merge(remark.standing().name(), 1, Integer::sum);
            remarks.put(remark.key(), remark);
        } else if (entry instanceof PassedOver none) {
            passedOver.merge(none.reason(), 1, Integer::sum);
        }
    }

    /** Comments that name another comment. */
    long replies() {
        return remarks.values().stream().filter(remark -> remark.parent() != null).count();
    }

    /** The longest chain by the parents that are named, as the tool measures it; one that is in a circle has none. */
    int maxDepth() {
        Map<String, Integer> depth = new HashMap<>();
        for (String start : remarks.keySet()) {
            List<String> chain = new ArrayList<>();
            Set<String> on = new HashSet<>();
            String at = start;
            while (at != null && remarks.containsKey(at) && !depth.containsKey(at) && on.add(at)) {
                chain.add(at);
                at = remarks.get(at).parent();
            }
            int base = at == null ? 0 : depth.getOrDefault(at, 0);
            if (at != null && on.contains(at)) {
                int ring = chain.indexOf(at);
                chain.subList(ring, chain.size()).forEach(one -> depth.put(one, 0));
                chain = chain.subList(0, ring);
                base = 0;
            }
            for (int i = chain.size() - 1; i >= 0; i--) {
                depth.put(chain.get(i), ++base);
            }
        }
        return depth.values().stream().max(Integer::compare).orElse(0);
    }

    /** The tool's signature of who answers whom. */
    String signature() {
        return signature(UnaryOperator.identity());
    }

    /** The same where the tool knows things by other keys. */
    String signature(UnaryOperator<String> called) {
        MessageDigest digest = sha256();
        remarks.values().stream().filter(this::shown).map(remark -> called.apply(remark.key()) + '\t' + called.apply(under(remark)) + '\n')
                .sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Its sum without an order, as the generator writes it. */
    String linkSum() {
        MessageDigest digest = sha256();
        java.math.BigInteger sum = java.math.BigInteger.ZERO;
        for (Remark remark : remarks.values()) {
            if (shown(remark)) {
                byte[] whole = digest.digest((remark.key() + '\t' + under(remark)).getBytes(StandardCharsets.UTF_8));
                sum = sum.add(new java.math.BigInteger(1, java.util.Arrays.copyOf(whole, 16)));
            }
        }
        return String.format("%032x", sum.mod(java.math.BigInteger.ONE.shiftLeft(128)));
    }

    private boolean shown(Remark remark) {
        Article post = remark.article() == null ? null : articles.get(remark.article());
        return remark.standing() == Standing.LIVE && post != null && post.standing() == Standing.LIVE;
    }

    private String under(Remark remark) {
        Set<String> on = new HashSet<>(Set.of(remark.key()));
        String up = remark.parent();
        while (up != null && remarks.containsKey(up) && on.add(up)) {
            Standing standing = remarks.get(up).standing();
            if (standing == Standing.LIVE || standing == Standing.REMOVED) {
                return up;
            }
            up = remarks.get(up).parent();
        }
        return remark.article();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "posts " + posts + ", pages " + pages + ", comments " + comments + ", passed over " + passedOver
                + ", replies " + replies() + ", max_depth " + maxDepth() + ", signature " + signature() + ", flaws " + flaws;
    }
}
