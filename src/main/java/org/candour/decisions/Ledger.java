package org.candour.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.site.TheClock;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** The record of every act at the desk, each in the same transaction as the act itself. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<LedgerEntry, Long> {
    private static final String BEGINNING = "0".repeat(64);

    private final Turn turn;
    private final TheClock clock;
    private final SecureRandom random = new SecureRandom();

    Ledger(Turn turn, TheClock clock) {
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * Does something and enters it; when it throws, neither is kept.
     *
     * @param deed does it and says in the draft what it was
     */
    public <T> T record(long staffId, Function<Draft, T> deed) {
        return turn.take(() -> {
            Draft draft = new Draft();
            T done = deed.apply(draft);
            append(staffId, draft);
            return done;
        });
    }

    private void append(long staffId, Draft draft) {
        if (draft.act == null) {
            return;
        }
        Optional<LedgerEntry> last = find("order by entry desc").firstResultOptional();
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        persist(new LedgerEntry(last.map(e -> e.entry() + 1).orElse(1L), clock.today(), draft.act, draft.rule, staffId,
                draft.subject, HexFormat.of().formatHex(salt), last.map(LedgerEntry::chain).orElse(BEGINNING)));
        flush();
    }

    /** The first row that was altered or follows a missing one; none when the chain is whole. */
    public Optional<Long> firstBroken() {
        String before = BEGINNING;
        for (LedgerEntry row : list("order by entry")) {
            if (!row.sound(before)) {
                return Optional.of(row.entry());
            }
            before = row.chain();
        }
        return Optional.empty();
    }

    /** What one member of staff did lately, newest first. */
    public List<LedgerEntry> of(long staffId, int most) {
        return find("staffId = ?1 order by entry desc", staffId).page(0, most).list();
    }

    /** The newest entries. */
    public List<LedgerEntry> newest(int most) {
        return find("order by entry desc").page(0, most).list();
    }

    /** Erases the detail of what is older than that day; returns how many rows. */
    public int eraseBefore(LocalDate day) {
        List<LedgerEntry> old = list("onDay < ?1", day);
        old.forEach(LedgerEntry::eraseDetail);
        return old.size();
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an act will stand for in the ledger. */
    public static final class Draft {
        private @Nullable Act act;
        private String rule = "";
        private @Nullable Long subject;

        /** What was done, by which rule; the rule is never a person's words. Without it nothing is entered. */
        public void act(Act done, String byRule) {
            this.act = done;
            this.rule = byRule;
        }

        /** The comment or post it was done to. */
        public void about(long id) {
            this.subject = id;
        }
    }
}
