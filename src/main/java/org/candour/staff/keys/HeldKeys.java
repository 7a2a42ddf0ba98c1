package org.candour.staff.keys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candour.sealing.OpeningKey;
import org.candour.sealing.SealingKey;
import org.candour.staff.Role;

/** Which keeper holds which of the desk's keys. Its verbs belong in their caller's transaction. */
@ApplicationScoped
class HeldKeys implements PanacheRepositoryBase<HeldKey, Long> {

    private static final String BY_A_KEEPER = "staffId in (select keeper.id from Moderator keeper where keeper.role = ?1"
            + " and keeper.suspended = false and keeper.sealingKey is not null)";

    /** Whether a keeper who may come in holds that key. */
    boolean byAKeeper(int generation) {
        return count(BY_A_KEEPER + " and generation = ?2", Role.KEEPER, generation) > 0;
    }

    /** The generations somebody holds. */
    Set<Integer> generations(long staffId) {
        return new HashSet<>(of(staffId).stream().map(HeldKey::generation).toList());
    }

    /** The keys somebody holds, by generation, opened by their own. */
    Map<Integer, OpeningKey> opened(long staffId, OpeningKey own) {
        Map<Integer, OpeningKey> opened = new TreeMap<>();
        of(staffId).forEach(held -> held.open(own).ifPresent(key -> opened.put(held.generation(), key)));
        return opened;
    }

    private List<HeldKey> of(long staffId) {
        return list("staffId", staffId);
    }

    /** Gives a keeper those of the keys they do not hold yet; returns how many. */
    int hand(Map<Integer, OpeningKey> keys, long staffId, SealingKey holder) {
        Set<Integer> held = generations(staffId);
        List<HeldKey> fresh = keys.entrySet().stream().filter(key -> !held.contains(key.getKey()))
                .map(key -> new HeldKey(key.getKey(), staffId, key.getValue(), holder)).toList();
        persist(fresh);
        return fresh.size();
    }

    /** Takes from who was shut out the keys that keepers hold too. What nobody else could open stays: it is never lost here. */
    void take(long staffId) {
        of(staffId).stream().filter(held -> byAKeeper(held.generation())).forEach(this::delete);
    }
}
