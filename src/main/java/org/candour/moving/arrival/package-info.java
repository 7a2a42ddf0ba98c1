/**
 * How an export comes in from the desk: where its file lies meanwhile, how far it is, and how it ended.
 * What becomes of the words in it is the business of the room around it.
 */
@NullMarked
package org.candour.moving.arrival;

import org.jspecify.annotations.NullMarked;
