package org.candour.posts;

import java.util.Set;

/**
 * News, heard after the commit: many posts, or much that stands under them, appeared or changed at once. It is said once for
 * all of them: whoever would ask after each looks at everything anew.
 *
 * @param postIds whose posts or threads; none where only plain pages changed, or all was told before
 * @param moreToCome whether more of the same is on its way and will be told of, so that who has much to do for each may wait
 */
public record ManyChanged(Set<Long> postIds, boolean moreToCome) {}
