package org.candour.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.candour.store.Turn;

/** What has had its time goes (promises.md, "Retention"). What nobody has decided is never deleted. */
@ApplicationScoped
public class TestimonyRetention {
    private static final Set<TestimonyState> WRITERS_TURN = Set.of(TestimonyState.ASKED, TestimonyState.OFFERED);

    private final Testimonies testimonies;
    private final Letters letters;
    private final Turn turn;

    TestimonyRetention(Testimonies testimonies, Letters letters, Turn turn) {
        this.testimonies = testimonies;
        this.letters = letters;
        this.turn = turn;
    }

    /** Of what is published the sealed originals go: the post keeps only what the page shows. Returns how many pieces. */
    public int dropOriginals() {
        return turn.take(() -> {
            List<Testimony> published = testimonies.list("state = ?1 and heading <> ''", TestimonyState.PUBLISHED);
            for (Testimony testimony : published) {
                letters.drop(testimony.id(), LetterKind.PIECE);
                letters.drop(testimony.id(), LetterKind.DRAFT);
                letters.drop(testimony.id(), LetterKind.EDITION);
                testimony.dropHeading();
            }
            return published.size();
        });
    }

    /** The letters about what was published before that day go. */
    public void dropCorrespondenceBefore(LocalDate day) {
        turn.take(() -> {
            List<Testimony> past = testimonies.list("state = ?1 and turnedOn < ?2", TestimonyState.PUBLISHED, day);
            past.forEach(testimony -> letters.dropAll(testimony.id()));
            return past.size();
        });
    }

    /**
     * What its writer was asked before that day and never answered goes as they chose: back to the keeper, who may then
     * publish it, or declined for that reason. Returns how many pieces.
     */
    public int settleUnansweredSince(LocalDate day, String reason, LocalDate today) {
        return turn.take(() -> {
            List<Testimony> past = testimonies.list("state in ?1 and turnedOn < ?2", WRITERS_TURN, day);
            for (Testimony testimony : past) {
                if (testimony.absent() == IfAbsent.PUBLISH) {
                    testimony.releaseWithoutWriter(today);
                } else {
                    testimony.decline(reason, today);
                }
            }
            return past.size();
        });
    }

    /** What was declined or withdrawn before that day goes, with everything said about it. Returns how many pieces. */
    public int eraseSettledBefore(LocalDate declined, LocalDate withdrawn) {
        return turn.take(() -> {
            List<Testimony> past = testimonies.list("state = ?1 and turnedOn < ?2 or state = ?3 and turnedOn < ?4",
                    TestimonyState.DECLINED, declined, TestimonyState.WITHDRAWN, withdrawn);
            for (Testimony testimony : past) {
                letters.dropAll(testimony.id());
                testimonies.delete(testimony);
            }
            return past.size();
        });
    }
}
