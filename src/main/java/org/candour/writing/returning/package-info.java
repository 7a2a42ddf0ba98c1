/**
 * Where writers come back: with a key to their comments and guest posts, without one to ask that words be taken down.
 * It sees no moderator, and a key only while its holder is on the page.
 */
@NullMarked
package org.candour.writing.returning;

import org.jspecify.annotations.NullMarked;
