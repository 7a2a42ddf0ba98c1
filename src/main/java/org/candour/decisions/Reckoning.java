package org.candour.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candour.decisions.PublicMonth.PublicDay;

/**
 * Counts a month of the ledger for everybody, so that no figure points to one comment.
 *
 * <p>An employer who sees in a network log that somebody wrote to this site on a Tuesday, and nothing appeared, must not
 * read here that on that Tuesday one comment was not published because it accuses someone. So <b>no figure stands for
 * fewer than five</b>, of one kind and one reason; rarer reasons of a day are counted together, and what is rarer still
 * is counted once the month is over, with the same of its other days. A figure that is missing means "none to four",
 * never "none".
 *
 * <p>Each act stands in one figure at most and there are no sums, so none can be had by taking one from another. A day
 * is shown when it is over: who asked for the page each minute would else read the minute of a decision. What is shown
 * does not change later: a decision taken back on its own day never was, one taken back later counts on the later day.
 *
 * <p>What it still tells: roughly how much comes in, and for what reasons the keeper refuses; that a moderator worked
 * that day, which what appears tells as well; and, where all five of a day have one reason, the reason that holds for
 * each of them. Who knows that a comment was among them knows more than this page does.
 */
final class Reckoning {
    /** The least a figure stands for: as many as make a batch that goes out early. */
    static final int FEWEST = 5;

    private static final Comparator<Tally> ORDER = Comparator.comparing(Tally::act).thenComparing(Tally::mixed)
            .thenComparing(Tally::count, Comparator.reverseOrder()).thenComparing(Tally::rule);

    private final YearMonth month;
    private final Map<LocalDate, Counts> byDay = new TreeMap<>(Comparator.reverseOrder());
    private final Counts rest = new Counts();

    private Reckoning(YearMonth month) {
        this.month = month;
    }

    /**
     * Counts what may be said on that day.
     *
     * @param deeds of that month, in the ledger's order
     * @param since the first day whose detail is kept: of a month that is kept only in part nothing is said but by the day
     */
    static PublicMonth of(YearMonth month, List<Deed> deeds, LocalDate today, LocalDate since) {
        Reckoning reckoning = new Reckoning(month);
        lasting(deeds).stream().filter(deed -> deed.day().isBefore(today) && !deed.day().isBefore(since)).forEach(reckoning::count);
        boolean whole = !month.atDay(1).isBefore(since) && month.atEndOfMonth().isBefore(today);
        return reckoning.told(whole);
    }

    private void count(Deed deed) {
        switch (Publicity.of(deed.act())) {
            case BY_DAY -> byDay.computeIfAbsent(deed.day(), day -> new Counts()).add(deed.act(), deed.rule(), 1);
            case BY_MONTH -> rest.add(deed.act(), deed.rule(), 1);
            case NEVER -> { }
        }
    }

    private PublicMonth told(boolean whole) {
        List<PublicDay> days = new ArrayList<>();
        byDay.forEach((day, counts) -> {
            List<Tally> tallies = counts.tell(rest);
            if (!tallies.isEmpty()) {
                days.add(new PublicDay(day, tallies));
            }
        });
        return new PublicMonth(month, days, whole ? rest.tell(new Counts()) : List.of());
    }

    /** Without the decisions that were taken back on their own day, and without their undoing. */
    private static Collection<Deed> lasting(List<Deed> deeds) {
        Map<Integer, Deed> lasting = new LinkedHashMap<>();
        Map<Decided, Integer> places = new HashMap<>();
        for (int place = 0; place < deeds.size(); place++) {
            Deed deed = deeds.get(place);
            lasting.put(place, deed);
            if (deed.subject() == null) {
                continue;
            }
            Decided decided = new Decided(deed.day(), deed.subject());
            if (undoable(deed.act())) {
                places.put(decided, place);
            } else if (deed.act() == Act.DECISION_UNDONE && places.containsKey(decided)) {
                lasting.remove(places.remove(decided));
                lasting.remove(place);
            }
        }
        return lasting.values();
    }

    private static boolean undoable(Act act) {
        return act == Act.COMMENT_PUBLISHED || act == Act.COMMENT_DECLINED || act == Act.COMMENT_ASKED;
    }

    private record Decided(LocalDate day, long subject) {}

    /** How often each act was done by each rule. */
    private static final class Counts {
        private final Map<Act, Map<String, Integer>> counts = new EnumMap<>(Act.class);

        void add(Act act, String rule, int more) {
            counts.computeIfAbsent(act, first -> new TreeMap<>()).merge(rule, more, Integer::sum);
        }

        /** What is often enough to be said; what is not is left to others. */
        List<Tally> tell(Counts others) {
            List<Tally> told = new ArrayList<>();
            counts.forEach((act, rules) -> tell(act, rules, told, others));
            told.sort(ORDER);
            return told;
        }

        private static void tell(Act act, Map<String, Integer> rules, List<Tally> told, Counts others) {
            Map<String, Integer> rare = new TreeMap<>(rules);
            rare.values().removeIf(count -> count >= FEWEST);
            rules.forEach((rule, count) -> {
                if (count >= FEWEST) {
                    told.add(new Tally(act, rule, false, count));
                }
            });
            int together = rare.values().stream().mapToInt(Integer::intValue).sum();
            if (together >= FEWEST) {
                told.add(new Tally(act, "", true, together));
            } else {
                rare.forEach((rule, count) -> others.add(act, rule, count));
            }
        }
    }
}
