/**
 * Words of other systems, written as Markdown so that no word is lost. It knows HTML as those systems write it; it must
 * never let through what runs, what fetches, or what tells who somebody is.
 */
@NullMarked
package org.candour.words.foreign;

import org.jspecify.annotations.NullMarked;
