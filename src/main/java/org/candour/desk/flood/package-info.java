/**
 * Near copies that wait, seen and turned down as one. It must not know who sent them: a flood is known by its words.
 */
@NullMarked
package org.candour.desk.flood;

import org.jspecify.annotations.NullMarked;
