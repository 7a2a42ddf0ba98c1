/**
 * Moving in: what another system's export holds becomes posts, pages and comments here, with threads, days and addresses,
 * and without the traces of people those systems keep. It knows files and things; it must never keep who wrote, or when.
 */
@NullMarked
package org.candour.moving;

import org.jspecify.annotations.NullMarked;
