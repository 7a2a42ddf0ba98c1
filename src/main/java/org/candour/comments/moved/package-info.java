/**
 * Sub-threads that stand under another post than they began under: moving them, and what is said of it at both places.
 * Which post they go to is decided at the desk.
 */
@NullMarked
package org.candour.comments.moved;

import org.jspecify.annotations.NullMarked;
