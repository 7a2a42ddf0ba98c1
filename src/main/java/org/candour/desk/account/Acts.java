package org.candour.desk.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.decisions.Act;
import org.candour.decisions.LedgerEntry;

/** Entries of the ledger as the desk shows them. */
final class Acts {
    private Acts() {}

    /** One act: what was done, by which rule, on which day. */
    record Line(String act, String rule, LocalDate day) {}

    /** The acts of a day, the same ones counted. */
    record Day(LocalDate day, List<Some> acts) {}

    /** So many acts of one kind and one rule. */
    record Some(String act, String rule, int count) {}

    static List<Line> lines(List<LedgerEntry> entries) {
        return entries.stream().filter(entry -> entry.act().isPresent() && entry.day().isPresent())
                .map(entry -> new Line(entry.act().map(Act::name).orElseThrow(), entry.rule(), entry.day().orElseThrow()))
                .toList();
    }

    /** Day by day, in the order they come in. */
    static List<Day> byDay(List<Line> lines) {
        Map<LocalDate, Map<Line, Integer>> days = new LinkedHashMap<>();
        lines.forEach(line -> days.computeIfAbsent(line.day(), day -> new LinkedHashMap<>()).merge(line, 1, Integer::sum));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue().entrySet().stream()
                .map(one -> new Some(one.getKey().act(), one.getKey().rule(), one.getValue())).toList())).toList();
    }
}
