package org.candour.content;

import java.util.List;

/**
 * What a reading of the folder found and did.
 *
 * @param read false when nothing was taken: the folder is missing or empty, or more than half of its files are gone
 * @param added posts that are new
 * @param updated posts whose file changed
 * @param unchanged files that are as they were
 * @param comments thread files that were read
 * @param pages pages that are new or changed
 * @param faults files that cannot be read, with line and reason
 * @param differences posts changed at the desk whose file has changed too
 * @param missing posts whose file is gone
 */
public record ContentReport(boolean read, int added, int updated, int unchanged, int comments, int pages,
        List<Fault> faults, List<Difference> differences, List<Missing> missing) {

    /** Nothing has been read yet. */
    public static final ContentReport NONE = new ContentReport(false, 0, 0, 0, 0, 0, List.of(), List.of(), List.of());

    public ContentReport {
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
        missing = List.copyOf(missing);
    }

    /** True when there is something for the keeper to look at. */
    public boolean needsKeeper() {
        return !faults.isEmpty() || !differences.isEmpty() || !missing.isEmpty();
    }

    /**
     * A post that was changed at the desk and whose file has changed since.
     *
     * @param hash of the file as it is now
     * @param fileWords the words in the file
     * @param deskWords the words on the site
     */
    public record Difference(String file, String hash, String path, String fileTitle, String fileWords, String deskTitle,
            String deskWords, boolean withdrawn) {}

    /** A post whose file is gone. */
    public record Missing(String file, String path, String title) {}
}
