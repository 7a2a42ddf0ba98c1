package org.candour.posts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.candour.words.Cited;
import org.candour.words.Citing;

/**
 * What a post may point to here, and the memory of what it points to. The comments' room answers, because
 * a post may cite a comment; this room must not know comments.
 */
public interface References {

    /** What can be cited from the post at that address. */
    Citing from(String path);

    /** The same, but only what is named: what a post that comes from another site cited there. */
    Citing recalled(String path, Collection<Cited> named);

    /** The posts that show that post, or comments under it, as they are now. */
    Set<Long> showing(long postId);

    /** Replaces what is remembered of the post's own citations. */
    void remember(Post post, List<Cited> cites);
}
