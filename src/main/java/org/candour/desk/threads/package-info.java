/**
 * The desk's own view of a post's thread, and what is done there to one comment or under the keeper's
 * name.
 * What waits for a first decision is the business of the queue.
 */
@NullMarked
package org.candour.desk.threads;

import org.jspecify.annotations.NullMarked;
