package org.candour.testimony;

import java.util.Optional;
import org.candour.staff.keys.DeskKeys;

/** A desk at which nobody could open anything yet. */
public final class NoDesk extends DeskSeals {
    /** @param keys are not asked */
    public NoDesk(DeskKeys keys) {
        super(keys);
    }

    @Override
    public Optional<DeskSeal> current() {
        return Optional.empty();
    }
}
