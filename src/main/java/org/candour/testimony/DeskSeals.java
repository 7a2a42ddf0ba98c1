package org.candour.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.staff.keys.DeskKeys;

/**
 * What whoever seals a piece, its writer or the keeper at work on it, needs of the desk's keys: the one to seal to, and
 * nothing of who holds it.
 */
@ApplicationScoped
public class DeskSeals {
    private final DeskKeys keys;

    DeskSeals(DeskKeys keys) {
        this.keys = keys;
    }

    /** What to seal to now; none while no keeper could open it. */
    public Optional<DeskSeal> current() {
        return keys.current().map(key -> new DeskSeal(key.generation(), key.sealingKey()));
    }
}
