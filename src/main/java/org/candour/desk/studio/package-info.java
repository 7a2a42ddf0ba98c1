/**
 * Where the keeper writes posts, changes them and takes them down.
 * It knows nothing of what is answered to them.
 */
@NullMarked
package org.candour.desk.studio;

import org.jspecify.annotations.NullMarked;
