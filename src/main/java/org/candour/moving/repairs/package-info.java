/**
 * What an import offered to mend in the texts it brought, until the keeper has decided. Nothing is changed by itself. It knows
 * posts and comments by their doors; it must never keep when anything was said.
 */
@NullMarked
package org.candour.moving.repairs;

import org.jspecify.annotations.NullMarked;
