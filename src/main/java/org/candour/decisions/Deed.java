package org.candour.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger without who made it: what the public record is reckoned from.
 *
 * @param rule    the keeper's reason; empty or none for an act that has none
 * @param subject what it was done to, which joins a decision to its undoing and goes no further
 */
record Deed(LocalDate day, Act act, @Nullable String rule, @Nullable Long subject) {
    Deed {
        rule = rule == null ? "" : rule;
    }
}
