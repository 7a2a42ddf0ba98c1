package org.candour.posts;

import java.util.Set;

/**
 * News, heard after the commit: many posts, or much that stands under them, appeared at once. It is said once for all of
 * them: whoever would ask after each looks at everything anew.
 *
 * @param postIds whose posts or threads
 * @param moreToCome whether more of the same is on its way and will be told of, so that who has much to do for each may wait
 */
public record ManyChanged(Set<Long> postIds, boolean moreToCome) {}
