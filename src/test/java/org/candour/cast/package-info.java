/** The people, texts, clock and store that tests are about. */
@NullMarked
package org.candour.cast;

import org.jspecify.annotations.NullMarked;
