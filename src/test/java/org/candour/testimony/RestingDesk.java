package org.candour.testimony;

import java.util.Optional;
import org.candour.staff.keys.DeskKeys;

/** A store that rests when it is asked for the key to seal to. */
public final class RestingDesk extends DeskSeals {
    /** @param keys are not asked */
    public RestingDesk(DeskKeys keys) {
        super(keys);
    }

    @Override
    public Optional<DeskSeal> current() {
        throw new IllegalStateException("the store rests");
    }
}
