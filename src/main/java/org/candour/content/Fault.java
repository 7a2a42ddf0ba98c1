package org.candour.content;

/**
 * What is wrong with one file; its last good version stays.
 *
 * @param file below the content folder
 * @param line where, counted from 1
 * @param reason a sentence for the keeper
 */
public record Fault(String file, int line, String reason) {

    /** Carries a fault out of the reading of one file. */
    public static final class Found extends RuntimeException {
        final int line;

        Found(int line, String reason) {
            super(reason);
            this.line = line;
        }

        /** The line it was found in, from 1. */
        public int line() {
            return line;
        }
    }
}
