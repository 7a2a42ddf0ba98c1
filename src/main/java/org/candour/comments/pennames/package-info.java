/**
 * Pen names that somebody holds with a key of their own: claimed, used, given up, lapsed.
 * It must not know who asks, nor how the mark beside a name looks.
 */
@NullMarked
package org.candour.comments.pennames;

import org.jspecify.annotations.NullMarked;
