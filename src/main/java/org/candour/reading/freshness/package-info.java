/**
 * Knows which addresses show a thing, and has them made anew when it changes.
 * It makes no page itself.
 */
@NullMarked
package org.candour.reading.freshness;

import org.jspecify.annotations.NullMarked;
