/**
 * Sealing: what is sealed to a public key opens only with its private half, and a private half is kept only wrapped.
 * The only room with public-key encryption, and none of it is our own; it must not know whose words it seals.
 */
@NullMarked
package org.candour.sealing;

import org.jspecify.annotations.NullMarked;
