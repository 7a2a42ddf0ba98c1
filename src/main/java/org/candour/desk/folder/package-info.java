/**
 * The content folder as the keeper sees it: what was read, what could not be, and what only they can
 * decide.
 * The reading itself is done by the room of the content.
 */
@NullMarked
package org.candour.desk.folder;

import org.jspecify.annotations.NullMarked;
