package org.candour.desk.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.decisions.Ledger;
import org.candour.desk.DeskWords;

/** The entries of one member of staff as a table, newest first: comma-separated values (RFC 4180) in UTF-8. */
@ApplicationScoped
class OwnTable {
    private static final String LINE_END = "\r\n";

    private final Ledger ledger;
    private final DeskWords deskWords;
    private final OwnLedgerWords words;

    OwnTable(Ledger ledger, DeskWords deskWords, OwnLedgerWords words) {
        this.ledger = ledger;
        this.deskWords = deskWords;
        this.words = words;
    }

    /** A line of headings, then one for each entry whose detail is kept. */
    String of(long staffId) {
        List<LocalDate> days = ledger.daysOf(staffId);
        Stream<String> headings = Stream.of(row(words.day(), words.act(), words.rule()));
        Stream<Acts.Line> lines = days.isEmpty() ? Stream.of()
                : Acts.lines(ledger.of(staffId, days.get(days.size() - 1), days.get(0))).stream();
        return Stream.concat(headings, lines.map(line -> row(line.day().toString(), deskWords.did(line.act()), line.rule())))
                .collect(Collectors.joining());
    }

    static String row(String... fields) {
        return Stream.of(fields).map(OwnTable::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    /** A field that would be reckoned out where the table is opened begins with an apostrophe (OWASP ASVS 5, V1.2.10). */
    private static String quoted(String field) {
        String harmless = !field.isEmpty() && "=+-@\t\r\0".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
