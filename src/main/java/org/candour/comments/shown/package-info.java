/**
 * How comments are shown wherever they are: who speaks, and in which order a day is told.
 * Readers and the desk read the same.
 */
@NullMarked
package org.candour.comments.shown;

import org.jspecify.annotations.NullMarked;
