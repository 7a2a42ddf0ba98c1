package org.candour.moving;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Flaw;
import org.candour.words.Clean;
import org.candour.words.repairs.Repair;

/** What an import did, in figures that add up; of what it read it holds keys and no words. */
public final class Report {
    /** Faults that are told one by one; more are counted. */
    private static final int MOST_FAULTS = 10_000;

    /** A file may call its entries whatever it likes. */
    private static final Pattern ADDRESS_OF_SOMEBODY = Pattern.compile("[^\\s=/?&<>@]{1,100}@[^\\s<>@]{1,100}");

    private String format = "";
    private final Map<What, Tally> tallies = new EnumMap<>(What.class);
    private final Map<String, Integer> repairs = new TreeMap<>();
    private final List<Flaw> faults = new ArrayList<>();
    private int allFaults;
    private int redirects;
    private long offered;
    private int replies;
    private int deepest;

    Report() {
        for (What what : What.values()) {
            tallies.put(what, new Tally());
        }
    }

    /** Figures of one kind of entry. */
    public static final class Tally {
        private int read;
        private int imported;
        private int updated;
        private int differs;
        private int unchanged;
        private int unmatched;
        private final Map<String, Integer> held = new TreeMap<>();
        private final Map<String, Integer> skipped = new TreeMap<>();

        void read() {
            read++;
        }

        void countImported() {
            imported++;
        }

        void updated() {
            updated++;
        }

        void differs() {
            differs++;
        }

        void unchanged() {
            unchanged++;
        }

        void unmatched() {
            unmatched++;
        }

        void held(String reason) {
            held.merge(reason, 1, Integer::sum);
        }

        void skipped(String reason) {
            skipped.merge(reason, 1, Integer::sum);
        }

        private static int sum(Map<String, Integer> reasons) {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Whether everything that was read came to something. */
        public boolean addsUp() {
            return read == imported + sum(held) + updated + differs + unchanged + unmatched + sum(skipped);
        }

        /** What was read and what became of it, in one line. */
        @Override
        public String toString() {
            return members().toString().replace("{}", "0").replace("{", "").replace("}", "").replace('=', ' ');
        }

        /** How many are new and public now. */
        public int imported() {
            return imported;
        }

        /** All of them, for somebody who says them in words. */
        public Figures figures() {
            return new Figures(read, imported, new TreeMap<>(held), updated, differs, unchanged, unmatched, new TreeMap<>(skipped));
        }

        private Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("read", read);
            members.put("imported", imported);
            members.put("held", held);
            members.put("updated", updated);
            members.put("differs", differs);
            members.put("unchanged", unchanged);
            members.put("unmatched", unmatched);
            members.put("skipped", skipped);
            return members;
        }
    }

    /**
     * What became of the entries of one kind.
     *
     * @param held brought in and not shown, by reason
     * @param skipped passed over, by reason
     */
    public record Figures(int read, int imported, Map<String, Integer> held, int updated, int differs, int unchanged, int unmatched,
            Map<String, Integer> skipped) {}

    /** The figures of one kind of entry. */
    public Tally of(What what) {
        return tallies.get(what);
    }

    void format(String name) {
        format = format.isEmpty() || format.equals(name) ? name : format + ", " + name;
    }

    synchronized void fault(String where, String what) {
        allFaults++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Flaw(ADDRESS_OF_SOMEBODY.matcher(Clean.line(where)).replaceAll("\u2026"), Clean.line(what)));
        }
    }

    synchronized void repaired(String kind, int times) {
        if (times > 0) {
            repairs.merge(kind, times, Integer::sum);
        }
    }

    /** So many texts of the kind are offered to be mended, which the keeper decides. */
    void offered(Repair.Kind kind, long texts) {
        repaired("offered-" + kind.slug(), (int) texts);
        offered += texts;
    }

    /** How many texts are offered to be mended. */
    public long offered() {
        return offered;
    }

    void redirects(int more) {
        redirects += more;
    }

    void lineage(Lineage lineage) {
        replies = lineage.replies();
        deepest = lineage.deepest();
        repaired("circle-broken", lineage.circles());
        repaired("parent-missing", lineage.lost());
    }

    /** Of files that name their parents before what answers them. */
    void lineage(int allReplies, int deepestAnswer) {
        replies = allReplies;
        deepest = deepestAnswer;
    }

    /** Whether any of the files is an export that can be read. */
    public boolean recognised() {
        return !format.isEmpty();
    }

    /** Whether all was read, and nothing passed over for a fault of its own. */
    public boolean whole() {
        return allFaults == 0;
    }

    /** How many faults there were. */
    public int faultCount() {
        return allFaults;
    }

    /** The faults that are told one by one. */
    public List<Flaw> faults() {
        return List.copyOf(faults);
    }

    /** The report as it is written to a file. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", format);
        all.put("posts", of(What.POST).members());
        all.put("pages", of(What.PAGE).members());
        Map<String, Object> comments = of(What.COMMENT).members();
        comments.put("replies", replies);
        comments.put("max_depth", deepest);
        all.put("comments", comments);
        all.put("redirects", redirects);
        all.put("repairs", repairs);
        all.put("faults", faults.stream().map(fault -> Map.<String, Object>of("where", fault.where(), "what", fault.what())).toList());
        return new JsonObject(all).encode();
    }
}
