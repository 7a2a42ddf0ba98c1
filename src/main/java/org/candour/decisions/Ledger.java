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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.candour.site.TheClock;
import org.candour.store.Among;
import org.candour.store.Turn;
import org.jspecify.annotations.Nullable;

/** The record of every act at the desk, each in the same transaction as the act itself. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<LedgerEntry, Long> {
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

    /**
     * Does something to each of these, in one transaction, and enters it for each by itself.
     *
     * @param deed does it and says in the draft what it was; where it says nothing, nothing is entered
     */
    void recordEach(long staffId, List<Long> subjects, BiConsumer<Long, Draft> deed) {
        turn.take(() -> {
            Optional<LedgerEntry> last = last();
            for (long subject : subjects) {
                Draft draft = new Draft();
                deed.accept(subject, draft);
                last = draft.act == null ? last : Optional.of(entry(staffId, draft, last));
            }
            flush();
            return true;
        });
    }

    private void append(long staffId, Draft draft) {
        if (draft.act != null) {
            entry(staffId, draft, last());
            flush();
        }
    }

    private Optional<LedgerEntry> last() {
        return find("order by entry desc").firstResultOptional();
    }

    private LedgerEntry entry(long staffId, Draft draft, Optional<LedgerEntry> last) {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        LedgerEntry entry = new LedgerEntry(last.map(before -> before.entry() + 1).orElse(1L), clock.today(), Objects.requireNonNull(draft.act),
                draft.rule, staffId, draft.subject, HexFormat.of().formatHex(salt), last.map(LedgerEntry::chain).orElse(Chain.BEGINNING));
        persist(entry);
        return entry;
    }

    /** Every row that was altered and every one that is missing, in their order; none when the chain is whole. */
    public List<Breach> breaches() {
        Chain chain = new Chain();
        list("order by entry").forEach(chain::follow);
        return chain.breaches();
    }

    /** What one member of staff did lately, newest first. */
    public List<LedgerEntry> of(long staffId, int most) {
        return find("staffId = ?1 order by entry desc", staffId).page(0, most).list();
    }

    /**
     * What one member of staff did some of these acts to lately, the newest first, where nobody else has done anything to it
     * since; each thing once.
     *
     * @param most acts that are looked back at
     */
    public List<Long> theirs(long staffId, Set<Act> acts, int most) {
        return getEntityManager().createQuery("select e.subject, (select l.staffId from LedgerEntry l where l.entry = (select max(m.entry)"
                        + " from LedgerEntry m where m.subject = e.subject)) from LedgerEntry e where e.staffId = ?1 and e.act in " + Among.named(acts)
                        + " and e.subject is not null order by e.staffId, e.entry desc", Object[].class)
                .setParameter(1, staffId).setMaxResults(most).getResultStream()
                .filter(row -> row[1].equals(staffId)).map(row -> (Long) row[0]).distinct().toList();
    }

    /** Who did the last act to that thing; nobody where it has none, or its year is over. */
    public Optional<Long> lastActor(long subject) {
        return find("subject = ?1 order by subject desc, entry desc", subject).firstResultOptional().flatMap(LedgerEntry::staffId);
    }

    /** The days on which one member of staff did something, newest first. */
    public List<LocalDate> daysOf(long staffId) {
        return getEntityManager().createQuery("select distinct e.onDay from LedgerEntry e where e.staffId = ?1"
                + " order by e.onDay desc", LocalDate.class).setParameter(1, staffId).getResultList();
    }

    /** What one member of staff did from the first of these days to the last, both with them, newest first. */
    public List<LedgerEntry> of(long staffId, LocalDate first, LocalDate last) {
        return list("staffId = ?1 and onDay between ?2 and ?3 order by onDay desc, entry desc", staffId, first, last);
    }

    /** Who turned a comment down, or removed it, last; none when nobody did, or a year ago. */
    public Optional<Long> lastAgainst(long commentId) {
        return find("subject = ?1 and act in (COMMENT_DECLINED, COMMENT_REMOVED, COMMENT_REMOVED_FOR_NOTICE) order by entry desc", commentId)
                .firstResultOptional().flatMap(LedgerEntry::staffId);
    }

    /** What anybody did from the first of these days to the last, in order: without who did it, and without the rows. */
    List<Deed> deeds(LocalDate first, LocalDate last) {
        return getEntityManager().createQuery("select new org.candour.decisions.Deed(e.onDay, e.act, e.rule, e.subject)"
                + " from LedgerEntry e where e.onDay between ?1 and ?2 order by e.entry", Deed.class)
                .setParameter(1, first).setParameter(2, last).getResultList();
    }

    /** How often each act was done by each rule on each day, from the first of these days to the last; without who did it. */
    public List<Daily> daily(LocalDate first, LocalDate last) {
        return getEntityManager().createQuery("select new org.candour.decisions.Daily(e.onDay, e.act, e.rule, count(e))"
                + " from LedgerEntry e where e.onDay between ?1 and ?2 group by e.onDay, e.act, e.rule", Daily.class)
                .setParameter(1, first).setParameter(2, last).getResultList();
    }

    /** The first day since that one on which anybody did anything. */
    Optional<LocalDate> firstDayFrom(LocalDate day) {
        return Optional.ofNullable(getEntityManager().createQuery("select min(e.onDay) from LedgerEntry e where e.onDay >= ?1",
                LocalDate.class).setParameter(1, day).getSingleResult());
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

        /** What it was done to: a comment, a post, a complaint or a person at the desk, by its key. */
        public void about(long id) {
            this.subject = id;
        }
    }
}
