/** Bytes of old files made letters: every encoding such files come in, and what stands in none. It knows no format. */
@NullMarked
package org.candour.moving.formats.text;

import org.jspecify.annotations.NullMarked;
