package org.candour.moving;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an import is to go.
 *
 * @param dryRun whether nothing is to be changed
 * @param replace whether words that were changed there replace those here, where nobody decided about them here
 * @param threadsAsPosts whether comments on posts that are not here bring a post of their own
 * @param pictures folder in which the pictures lie that posts show; none where only those are brought that lie in the files
 */
public record Orders(boolean dryRun, boolean replace, boolean threadsAsPosts, @Nullable Path pictures) {

    /** Without other pictures than those that lie in the files. */
    public Orders(boolean dryRun, boolean replace, boolean threadsAsPosts) {
        this(dryRun, replace, threadsAsPosts, null);
    }
}
