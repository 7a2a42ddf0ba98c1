/**
 * Comments gathered for a post: from a thread, a day or the queue, set in order, cut and never reworded, and made a draft.
 * The draft is the studio's business from then on.
 */
@NullMarked
package org.candour.desk.tray;

import org.jspecify.annotations.NullMarked;
