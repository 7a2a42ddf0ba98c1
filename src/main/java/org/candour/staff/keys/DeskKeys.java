package org.candour.staff.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.sealing.KeyPair;
import org.candour.sealing.OpeningKey;
import org.candour.staff.Moderator;
import org.candour.staff.Presence;
import org.candour.staff.Staff;

/**
 * The desk's pairs, one after the other. What arrives is sealed to the newest; the older ones stay with who holds them,
 * so that what came before can still be read.
 */
@ApplicationScoped
public class DeskKeys implements PanacheRepositoryBase<DeskKey, Integer> {
    private final HeldKeys held;
    private final Staff staff;

    DeskKeys(HeldKeys held, Staff staff) {
        this.held = held;
        this.staff = staff;
    }

    /**
     * The key to seal to now.
     *
     * @return none while no keeper who may come in could open it: then nothing may be sealed, because nobody would read it
     */
    @Transactional
    public Optional<DeskKey> current() {
        return newest().filter(key -> held.byAKeeper(key.generation()));
    }

    private Optional<DeskKey> newest() {
        return find("order by generation desc").firstResultOptional();
    }

    /** How many pairs there are, with the older ones. */
    @Transactional
    public long howMany() {
        return count();
    }

    /** What that person can read in this session now; nothing unless they typed a code in it lately. */
    @Transactional
    public Opening opened(Presence presence) {
        Opening held = heldBy(presence);
        return held instanceof Opening.Opened && !presence.confirmed() ? new Opening.Shut(Opening.Why.CODE_FIRST) : held;
    }

    /** What that person holds, to be handed on or looked at; for reading there is {@link #opened}. */
    @Transactional
    public Opening heldBy(Presence presence) {
        if (!presence.keeps()) {
            return new Opening.Shut(Opening.Why.NOT_A_KEEPER);
        }
        OpeningKey own = presence.key();
        if (own == null) {
            return new Opening.Shut(Opening.Why.SIGN_IN_AGAIN);
        }
        Map<Integer, OpeningKey> keys = held.opened(presence.staffId(), own);
        return keys.isEmpty() ? new Opening.Shut(Opening.Why.NOT_LET_IN) : new Opening.Opened(keys);
    }

    /** Everything an earlier account of somebody held, opened by its own key. Inside its caller's transaction. */
    public Map<Integer, OpeningKey> heldBy(long staffId, OpeningKey own) {
        return held.opened(staffId, own);
    }

    /** How many of those keys that keeper does not hold yet. Inside its caller's transaction. */
    public long lackedBy(Moderator keeper, Map<Integer, OpeningKey> keys) {
        Set<Integer> generations = held.generations(keeper.id());
        return keys.keySet().stream().filter(generation -> !generations.contains(generation)).count();
    }

    /** Gives a keeper who has a pair those of the keys they lack; returns how many. Inside its caller's transaction. */
    public int hand(Map<Integer, OpeningKey> keys, Moderator keeper) {
        return keeper.sealingKey().map(own -> held.hand(keys, keeper.id(), own)).orElse(0);
    }

    /** The first keeper's pair brings the desk's first, and so where nobody is left to open one. Inside its caller's transaction. */
    public void makeWhereNone() {
        if (current().isEmpty()) {
            renew();
        }
    }

    /**
     * A new pair, sealed to every keeper who has one and may come in. What came before stays sealed as it is. Inside
     * its caller's transaction.
     */
    public void renew() {
        renewFor(staff.keepersWithPair());
    }

    private void renewFor(List<Moderator> keepers) {
        if (keepers.isEmpty()) {
            return;
        }
        KeyPair pair = KeyPair.fresh();
        int generation = newest().map(DeskKey::generation).orElse(0) + 1;
        persistAndFlush(new DeskKey(generation, pair.sealing()));
        keepers.forEach(keeper -> hand(Map.of(generation, pair.opening()), keeper));
    }

    /**
     * Somebody was just shut out: what arrives from now on is sealed to a pair they never held, and the rows with what
     * they held go. Who stays but was never let in is not let in by this either, unless nobody else stays. Inside its
     * caller's transaction.
     */
    public void shutOut(Moderator keeper) {
        Set<Long> holders = newest().map(key -> held.holders(key.generation())).orElse(Set.of());
        List<Moderator> stay = staff.keepersWithPair();
        List<Moderator> read = stay.stream().filter(one -> holders.contains(one.id())).toList();
        renewFor(read.isEmpty() ? stay : read);
        held.take(keeper.id());
    }

    /**
     * Forgets the pairs to which nothing is sealed any more: then no copy of it, in a backup or elsewhere, can be opened
     * by what this store holds. The newest stays. Inside its caller's transaction.
     *
     * @param needed the generations that something kept is still sealed to
     */
    public void forgetAllBut(Collection<Integer> needed) {
        int newest = newest().map(DeskKey::generation).orElse(0);
        for (DeskKey key : listAll()) {
            if (key.generation() != newest && !needed.contains(key.generation())) {
                held.delete("generation", key.generation());
                delete(key);
            }
        }
    }
}
