package org.candour.testimony;

/** What somebody sends at {@code /write}. */
public enum TestimonyKind {
    /** A guest post: up to 60,000 characters, to appear in the series. */
    TESTIMONY,
    /** A title and up to 2,000 characters that open a discussion. */
    TOPIC
}
