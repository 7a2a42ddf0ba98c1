/**
 * The public record of decisions: kinds, reasons and counts.
 * It never sees an entry of the ledger, only what was counted for everybody.
 */
@NullMarked
package org.candour.reading.ledger;

import org.jspecify.annotations.NullMarked;
