package org.candour.desk.account;

import java.time.LocalDate;
import java.util.List;
import org.candour.decisions.Act;
import org.candour.decisions.LedgerEntry;

/** Entries of the ledger as the desk shows them. */
final class Acts {
    private Acts() {}

    /** One act: what was done, by which rule, on which day. */
    record Line(String act, String rule, LocalDate day) {}

    static List<Line> lines(List<LedgerEntry> entries) {
        return entries.stream().filter(entry -> entry.act().isPresent() && entry.day().isPresent())
                .map(entry -> new Line(entry.act().map(Act::name).orElseThrow(), entry.rule(), entry.day().orElseThrow()))
                .toList();
    }
}
