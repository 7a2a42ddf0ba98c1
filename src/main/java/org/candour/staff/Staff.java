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
        return list("order by case role when ?1 then 0 when ?2 then 1 else 2 end, foldedName", Role.KEEPER, Role.EDITOR);
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

    /** Whose feed stands at that secret address; nobody's when it was replaced, or they may not come in. */
    @Transactional
    public Optional<Moderator> following(String token) {
        return find("feedDigest = ?1 and suspended = false", Token.digest(token)).firstResultOptional();
    }

    /**
     * Gives a member a secret address for their feed, in place of any they had.
     *
     * @return the token in it, which is shown once and not kept
     */
    @Transactional
    public String follow(long staffId) {
        String token = Token.fresh();
        findById(staffId).followBy(token);
        return token;
    }

    /** Takes a member's feed away. */
    @Transactional
    public void followNoMore(long staffId) {
        findById(staffId).followNoMore();
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
