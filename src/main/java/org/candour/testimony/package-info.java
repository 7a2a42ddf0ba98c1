/**
 * Guest posts before they are published, and topics before they are opened: sealed pieces, the letters about them, and
 * what their writer and the keeper can do with them. It must not know a request, a session or a template, and it never
 * holds a key that opens: whoever reads brings one.
 */
@NullMarked
package org.candour.testimony;

import org.jspecify.annotations.NullMarked;
