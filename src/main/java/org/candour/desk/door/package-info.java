/**
 * The way in: the form, the one cookie, and who is behind it in each request; every form of the desk
 * proves here that it is its own session's.
 * It knows who is there, never what they do.
 */
@NullMarked
package org.candour.desk.door;

import org.jspecify.annotations.NullMarked;
