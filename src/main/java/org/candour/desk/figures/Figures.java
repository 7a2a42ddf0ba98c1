package org.candour.desk.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.decisions.Act;
import org.candour.decisions.Daily;

/**
 * The desk's half year, week by week, from the daily counts of the ledger.
 *
 * @param weeks oldest first, each of them, also those in which nothing was decided
 * @param reasons why comments were not published, the most frequent first
 */
record Figures(List<Week> weeks, List<Reason> reasons) {
    /** Half a year: the ledger keeps its details for one. */
    static final int WEEKS = 26;

    /** How often one reason was given. */
    record Reason(String reason, long count) {}

    /** The Monday of the first week that is counted on that day. */
    static LocalDate firstDay(LocalDate today) {
        return monday(today).minusWeeks(WEEKS - 1L);
    }

    static Figures of(List<Daily> counts, LocalDate today) {
        Map<LocalDate, Week> weeks = new TreeMap<>();
        for (LocalDate monday = firstDay(today); !monday.isAfter(today); monday = monday.plusWeeks(1)) {
            weeks.put(monday, Week.empty(monday));
        }
        counts.forEach(count -> weeks.computeIfPresent(monday(count.day()), (monday, week) -> week.and(of(count, monday))));
        return new Figures(List.copyOf(weeks.values()), reasons(counts));
    }

    private static Week of(Daily count, LocalDate monday) {
        return new Week(monday, times(count, Act.COMMENT_PUBLISHED), times(count, Act.COMMENT_DECLINED),
                times(count, Act.COMMENT_ASKED), times(count, Act.DECISION_UNDONE));
    }

    private static long times(Daily count, Act act) {
        return count.act() == act ? count.count() : 0;
    }

    private static List<Reason> reasons(List<Daily> counts) {
        return counts.stream().filter(count -> count.act() == Act.COMMENT_DECLINED)
                .collect(Collectors.groupingBy(Daily::rule, TreeMap::new, Collectors.summingLong(Daily::count)))
                .entrySet().stream().map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Reason::count).reversed()).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
