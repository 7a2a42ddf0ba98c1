/**
 * Everything a writer does: comment, preview, send, come back with a return key.
 * No account, no cookie; it sees no moderator.
 */
@NullMarked
package org.candour.writing;

import org.jspecify.annotations.NullMarked;
