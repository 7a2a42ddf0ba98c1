package org.candour.posts;

import java.util.List;
import org.candour.words.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What a post that comes from another site of this kind brings along beside its {@link Edition}, so that its pages are there
 * what they were here.
 *
 * @param id the number by which feeds know it; none where it gets one of its own
 * @param place which of the posts of its day it is, from 1; none where it is the next
 * @param cites the posts and comments its words led to; none where that is found out anew
 * @param byAuthorOf paths of the earlier posts its page names as by the same author
 */
public record Carried(@Nullable Long id, @Nullable Integer place, @Nullable List<Cited> cites,
        List<String> byAuthorOf) {
    /** Nothing: a post that somebody wrote into the folder. */
    public static final Carried NOTHING = new Carried(null, null, null, List.of());

    public Carried {
        cites = cites == null ? null : List.copyOf(cites);
        byAuthorOf = List.copyOf(byAuthorOf);
    }

    /** Whether something of it can only be set when all posts and threads are there. */
    public boolean waitsForOthers() {
        return !byAuthorOf.isEmpty() || cites != null && !cites.isEmpty();
    }
}
