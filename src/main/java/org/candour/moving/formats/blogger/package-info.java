/**
 * Blogger: its own archive, the feed of Google Takeout, and the whole zip of it. Of a comment's writer nothing but the name that
 * was shown may leave this room.
 */
@NullMarked
package org.candour.moving.formats.blogger;

import org.jspecify.annotations.NullMarked;
