package org.candour.content.export;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written beside the plain files, into the same folder and onto the same list. */
public interface Beside {

    /** Nothing is. */
    Beside NOTHING = folder -> 0;

    /**
     * Writes it, after the plain files and the pictures.
     *
     * @return how many pages that were
     */
    int into(Folder folder) throws IOException;

    /** The folder that is being written. */
    interface Folder {

        /**
         * Writes a file.
         *
         * @param name its path below the folder
         * @param day the file carries it, never the moment; none where it belongs to no day
         */
        void add(String name, byte[] bytes, @Nullable LocalDate day) throws IOException;

        /** Whether that file is in it by now. */
        boolean has(String name);
    }
}
