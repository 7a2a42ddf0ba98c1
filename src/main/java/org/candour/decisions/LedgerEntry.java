package org.candour.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One act at the desk: its kind, its rule and its day, never words. The chain runs over salted digests of the
 * detail, so that a detail can be erased after a year and the chain still shows any row altered or taken out.
 */
@Entity
@Table(name = "ledger")
public class LedgerEntry {
    @Id
    private long entry;

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private @Nullable Act act;

    private @Nullable String rule;

    @Column(name = "staff_id")
    private @Nullable Long staffId;

    private @Nullable Long subject;
    private @Nullable String salt;
    private String digest;
    private String chain;
    private String previous;

    protected LedgerEntry() {}

    LedgerEntry(long entry, LocalDate onDay, Act act, String rule, long staffId, @Nullable Long subject, String salt,
            String previous) {
        this.entry = entry;
        this.onDay = onDay;
        this.act = act;
        this.rule = rule;
        this.staffId = staffId;
        this.subject = subject;
        this.salt = salt;
        this.previous = previous;
        this.digest = detailDigest().orElseThrow();
        this.chain = Ledger.digest(previous + digest);
    }

    /** The digest of the detail as it stands now; none once the detail is erased. */
    Optional<String> detailDigest() {
        return salt == null ? Optional.empty() : Optional.of(Ledger.digest(String.join("\n", salt, String.valueOf(entry),
                String.valueOf(onDay), String.valueOf(act), String.valueOf(rule), String.valueOf(staffId),
                String.valueOf(subject))));
    }

    /** True when the row is as it was written: its chain, and its detail, which is there whole or erased whole. */
    boolean sound() {
        return chain.equals(Ledger.digest(previous + digest)) && detailDigest().map(digest::equals).orElseGet(this::erased);
    }

    private boolean erased() {
        return Stream.of(onDay, act, rule, staffId, subject).allMatch(Objects::isNull);
    }

    /** True when it was written after the row with that chain. */
    boolean follows(String before) {
        return previous.equals(before);
    }

    /** The detail's year is over: who and what go, the chain stays. */
    void eraseDetail() {
        this.staffId = null;
        this.subject = null;
        this.salt = null;
        this.rule = null;
        this.act = null;
        this.onDay = null;
    }

    public long entry() {
        return entry;
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(onDay);
    }

    public Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    public String rule() {
        return rule == null ? "" : rule;
    }

    public Optional<Long> staffId() {
        return Optional.ofNullable(staffId);
    }

    public Optional<Long> subject() {
        return Optional.ofNullable(subject);
    }

    String chain() {
        return chain;
    }
}
