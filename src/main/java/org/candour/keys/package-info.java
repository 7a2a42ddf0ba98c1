/**
 * The keys people hold: return keys, the site's own secret, the voice one is heard in inside a thread, and the name.
 * This room must not know what a key opens: no post, no comment, no page.
 */
@NullMarked
package org.candour.keys;

import org.jspecify.annotations.NullMarked;
