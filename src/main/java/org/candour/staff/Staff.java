package org.candour.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The keeper and the moderators. */
@ApplicationScoped
public class Staff implements PanacheRepositoryBase<Moderator, Long> {

    /** Whether anybody keeps this site yet; a start without one prints a one-time link. */
    @Transactional
    public boolean hasKeeper() {
        return count("role = ?1 and suspended = false", Role.KEEPER) > 0;
    }

    /** Everybody, keepers first. */
    public List<Moderator> everybody() {
        return list("order by role, foldedName");
    }

    /** One of them. */
    public Optional<Moderator> member(long id) {
        return findByIdOptional(id);
    }

    /** Every keeper, shut out or not. */
    List<Moderator> keepers() {
        return list("role", Role.KEEPER);
    }

    /** The keepers who may come in and have a pair of their own. */
    public List<Moderator> keepersWithPair() {
        return list("role = ?1 and suspended = false and sealingKey is not null", Role.KEEPER);
    }

    Optional<Moderator> named(StaffName name) {
        return find("foldedName", name.folded()).firstResultOptional();
    }

    /** True when nobody else would be left to keep the site. */
    boolean isLastKeeper(Moderator member) {
        return member.role() == Role.KEEPER
                && count("role = ?1 and suspended = false and id <> ?2", Role.KEEPER, member.id()) == 0;
    }

    void forgetCodesBefore(long step) {
        update("lastCodeStep = null where lastCodeStep < ?1", step);
    }
}
