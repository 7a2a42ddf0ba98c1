/**
 * A post with the conversation under it, and each comment on a page of its own.
 * It shows what is published and knows nothing of what waits.
 */
@NullMarked
package org.candour.reading.threads;

import org.jspecify.annotations.NullMarked;
