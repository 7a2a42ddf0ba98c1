/**
 * Pictures that posts may show: taken apart to their pixels and written anew, so that nothing a camera or a program put beside
 * the pixels is ever sent to anybody. It must not know a post, nor who asks.
 */
@NullMarked
package org.candour.pictures;

import org.jspecify.annotations.NullMarked;
