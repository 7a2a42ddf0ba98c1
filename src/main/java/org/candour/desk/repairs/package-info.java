/**
 * What an import offered to mend in the texts it brought, shown as they are and as they would be, for the keeper to decide.
 * It must not know how anything is mended.
 */
@NullMarked
package org.candour.desk.repairs;

import org.jspecify.annotations.NullMarked;
