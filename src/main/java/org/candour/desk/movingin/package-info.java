/**
 * Where a keeper brings another system's export in: a file is sent or chosen, looked through without changing anything, and
 * then brought in.
 * What becomes of the words in it is the business of the room of moving.
 */
@NullMarked
package org.candour.desk.movingin;

import org.jspecify.annotations.NullMarked;
