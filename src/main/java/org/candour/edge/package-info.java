/**
 * The edge of the site: ready pages in memory, the headers of every answer, the origin check, pace and form stamps.
 * The only room that sees where a request comes from; it must not know any thing of the blog, nor keep what it saw.
 */
@NullMarked
package org.candour.edge;

import org.jspecify.annotations.NullMarked;
