package org.candour.testimony;

/** What its writer wants if they do not come back and a question stays unanswered for 90 days. */
public enum IfAbsent {
    /** Publish it with names and places taken out. */
    PUBLISH,
    /** Do not publish it. */
    WITHHOLD
}
