/**
 * What waits, fifty on a page: to find some of it, and to decide on many at once as the queue decides on one.
 * It must not know what becomes of a decision; it may only take one back.
 */
@NullMarked
package org.candour.desk.list;

import org.jspecify.annotations.NullMarked;
