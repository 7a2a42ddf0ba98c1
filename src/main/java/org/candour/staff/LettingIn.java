package org.candour.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.sealing.OpeningKey;
import org.candour.staff.keys.DeskKeys;
import org.candour.staff.keys.Opening;

/** How a keeper comes to read what is sealed to the desk: another hands them the keys, or a recovery code does. */
@ApplicationScoped
public class LettingIn {
    private final Staff staff;
    private final RecoveryCodes recoveryCodes;
    private final DeskKeys deskKeys;

    LettingIn(Staff staff, RecoveryCodes recoveryCodes, DeskKeys deskKeys) {
        this.staff = staff;
        this.recoveryCodes = recoveryCodes;
        this.deskKeys = deskKeys;
    }

    /** The keepers who lack a key that this one holds. */
    @Transactional
    public Set<Long> waitingFor(Presence presence) {
        Map<Integer, OpeningKey> keys = keys(presence);
        if (keys.isEmpty()) {
            return Set.of();
        }
        return staff.keepersWithPair().stream().filter(keeper -> deskKeys.lackedBy(keeper, keys) > 0)
                .map(Moderator::id).collect(Collectors.toSet());
    }

    /**
     * Hands a keeper every key this one holds. Inside its caller's transaction.
     *
     * @return false when there is nothing to hand, or they are no keeper with a pair who may come in
     */
    public boolean letIn(Presence presence, long staffId) {
        Map<Integer, OpeningKey> keys = keys(presence);
        return staff.keepersWithPair().stream().filter(keeper -> keeper.id() == staffId)
                .anyMatch(keeper -> deskKeys.hand(keys, keeper) > 0);
    }

    private Map<Integer, OpeningKey> keys(Presence presence) {
        return deskKeys.heldBy(presence) instanceof Opening.Opened opened ? opened.keys() : Map.of();
    }

    /**
     * The key of a keeper's account, opened by a code on paper.
     *
     * @param hashed what the code came to
     */
    public record Recovered(long staffId, String hashed, OpeningKey key) {

        @Override
        public String toString() {
            return "Recovered";
        }
    }

    /**
     * Looks whose key a code on paper opens: an earlier account of the same person, whose passphrase is lost. Slow on
     * purpose, once for each keeper.
     *
     * @return none when it is nobody's, is used up, or was made before there were keys
     */
    @Transactional
    public Optional<Recovered> recovered(String typed) {
        for (Moderator keeper : staff.keepers()) {
            Optional<String> hashed = CodeSheet.read(typed, keeper.codeCost());
            Optional<OpeningKey> key = hashed.flatMap(code -> recoveryCodes.open(keeper.id(), code));
            if (key.isPresent()) {
                return Optional.of(new Recovered(keeper.id(), hashed.get(), key.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Hands this keeper what the other account held, and uses the code up. Inside its caller's transaction.
     *
     * @return false when that account held nothing they do not hold already; the code then stays good
     */
    public boolean takeOver(Presence presence, Recovered recovered) {
        Map<Integer, OpeningKey> keys = deskKeys.heldBy(recovered.staffId(), recovered.key());
        boolean gained = staff.member(presence.staffId()).filter(self -> deskKeys.hand(keys, self) > 0).isPresent();
        return gained && recoveryCodes.use(recovered.staffId(), recovered.hashed());
    }
}
