package org.candour.writing.reports;

import java.util.Optional;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;

/**
 * The key a report will lie under, and the stamp of its form.
 *
 * @param fresh whether the key was made just now, so that nobody can have kept it
 * @param stamp for the next form
 * @param read what became of the stamp that came in
 */
record Slip(ReturnKey key, boolean fresh, String stamp, FormStamp.Read read) {

    public String shown() {
        return key.shown();
    }

    /** The id of the report to come, while the stamp is ours. */
    Optional<Long> id() {
        return read.ofWords();
    }
}
