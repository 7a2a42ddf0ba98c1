/**
 * What the keeper and guests publish: posts, their series and labels, the plain pages, and the folder they are read from.
 * It must not know who is reading, writing or deciding.
 */
@NullMarked
package org.candour.posts;

import org.jspecify.annotations.NullMarked;
