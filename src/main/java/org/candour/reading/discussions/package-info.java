/**
 * The forum's front: every thread, of posts and topics alike, by the latest day on which something appeared in it.
 * What is said in a thread stands in its own room.
 */
@NullMarked
package org.candour.reading.discussions;

import org.jspecify.annotations.NullMarked;
