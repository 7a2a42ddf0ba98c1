/**
 * How much may wait: whoever sends without end fills a room of known size, and not the disk.
 * It looks at no words, only at how many bytes they are.
 */
@NullMarked
package org.candour.comments.room;

import org.jspecify.annotations.NullMarked;
