/**
 * Movable Type's plain text, which TypePad writes too. Nothing in it has a number, so it makes keys of what stays the same; no
 * time of day may go into one.
 */
@NullMarked
package org.candour.moving.formats.movabletype;

import org.jspecify.annotations.NullMarked;
