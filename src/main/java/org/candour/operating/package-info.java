/**
 * The commands of the jar: serve, nightly, backup, self-audit, keeper-link.
 * It prints figures, never words of writers.
 */
@NullMarked
package org.candour.operating;

import org.jspecify.annotations.NullMarked;
