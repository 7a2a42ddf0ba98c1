/**
 * Somebody claims a pen name: what it does and costs, the key made for it, and that it is theirs.
 * It knows nothing of who they are, nor of the comments that will be signed with it.
 */
@NullMarked
package org.candour.writing.pennames;

import org.jspecify.annotations.NullMarked;
