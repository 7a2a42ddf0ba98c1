/**
 * What is noticed of comments while they wait: which of them are near copies of each other, and what stands in them that
 * a moderator looks for. All of it goes with the decision, and it must never tell by whom or when anything was sent.
 */
@NullMarked
package org.candour.comments.noticed;

import org.jspecify.annotations.NullMarked;
