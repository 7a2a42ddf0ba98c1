package org.candour.testimony;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sealed texts: keeping and finding them. Its verbs belong in their caller's transaction. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, Long> {

    /** Of the pieces the newest alone is kept: what a writer took out of their words is gone. */
    private static final Set<LetterKind> ONE_OF_EACH = Set.of(LetterKind.PIECE, LetterKind.DRAFT, LetterKind.EDITION);

    void add(Testimony testimony, LetterKind kind, String text, DeskSeal desk, LocalDate today) {
        if (ONE_OF_EACH.contains(kind)) {
            drop(testimony.id(), kind);
        }
        int place = getEntityManager()
                .createQuery("select coalesce(max(l.place), 0) + 1 from Letter l where l.testimonyId = ?1", Integer.class)
                .setParameter(1, testimony.id()).getSingleResult();
        persist(new Letter(testimony, kind, place, text, desk, today));
    }

    List<Letter> of(long testimonyId) {
        return list("testimonyId = ?1 order by place", testimonyId);
    }

    void drop(long testimonyId, LetterKind kind) {
        delete("testimonyId = ?1 and kind = ?2", testimonyId, kind);
    }

    void dropAll(long testimonyId) {
        delete("testimonyId", testimonyId);
    }

    /** The desk's keys that something here is sealed to. */
    Set<Integer> generations() {
        return new TreeSet<>(getEntityManager().createQuery("select distinct l.generation from Letter l", Integer.class)
                .getResultList());
    }
}
