/**
 * What waits, one in focus, with everything a decision needs: comments, and requests about lost keys.
 * What has been published is the business of the threads.
 */
@NullMarked
package org.candour.desk.queue;

import org.jspecify.annotations.NullMarked;
