/**
 * One reader a format, each a stream: it says what stands in a file, entry by entry, in the order of the file. It must
 * never hold a whole file, follow a reference out of it, or pass on an e-mail, an address, an account or a profile.
 */
@NullMarked
package org.candour.moving.formats;

import org.jspecify.annotations.NullMarked;
