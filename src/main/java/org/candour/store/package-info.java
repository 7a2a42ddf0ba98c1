/**
 * The database under everything: which one it is, when a write is safe on the disk, how it is copied.
 * It must not know what the rows mean.
 */
@NullMarked
package org.candour.store;

import org.jspecify.annotations.NullMarked;
