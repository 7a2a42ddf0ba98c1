/**
 * Comments brought forward into posts: the tray in which they are gathered, and how a post shows them as they are now.
 * No word of a comment is ever copied here.
 */
@NullMarked
package org.candour.comments.quoting;

import org.jspecify.annotations.NullMarked;
