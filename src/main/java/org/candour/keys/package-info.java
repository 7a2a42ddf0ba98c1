/**
 * The keys people hold: return keys, the site's own secret, and the voice one is heard in inside a thread.
 * This room must not know what a key opens: no post, no comment, no page.
 */
@NullMarked
package org.candour.keys;

import org.jspecify.annotations.NullMarked;
