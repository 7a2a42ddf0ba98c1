/**
 * What moderators decide, and the public record of it.
 * It must never hold anybody's words.
 */
@NullMarked
package org.candour.decisions;

import org.jspecify.annotations.NullMarked;
