/**
 * What programs read: the feeds, the site map, and what robots and finders of holes are told.
 * It makes documents, never pages.
 */
@NullMarked
package org.candour.reading.feeds;

import org.jspecify.annotations.NullMarked;
