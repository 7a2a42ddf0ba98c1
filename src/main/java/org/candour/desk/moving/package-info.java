/**
 * Where a moderator says to which other thread a comment goes, with everything that answers it.
 * What moving does to numbers, citations and voices is the business of the comments.
 */
@NullMarked
package org.candour.desk.moving;

import org.jspecify.annotations.NullMarked;
