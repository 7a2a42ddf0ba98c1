package org.candour.comments;

import java.time.LocalDate;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * A comment as another system gives it.
 *
 * @param number the one it gets; of one that waits with its post its place among those
 * @param penName as shown there
 */
public record BroughtComment(long id, long postId, @Nullable Long parentId, int number, LocalDate day, String words,
        Rendered rendered, @Nullable String penName, Standing standing) {

    /** How it stands here. */
    public enum Standing {
        SHOWN,
        /** Its words were taken down there; the place stays for what answers it. */
        REMOVED,
        /** It appears when its post does. */
        WITH_POST
    }
}
