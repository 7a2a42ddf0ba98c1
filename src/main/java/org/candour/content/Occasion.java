package org.candour.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The occasions of a letter to a writer: the steps at which the keeper has something to say in their own words. */
public enum Occasion {
    /** A comment has come, and waits. */
    RECEIVED_COMMENT("title", "hours", "site"),
    /** A guest post has come, and waits. */
    RECEIVED_GUEST_POST("title", "hours", "site"),
    /** A topic has come, and waits. */
    RECEIVED_TOPIC("title", "hours", "site"),
    /** Its writer is asked something. */
    QUESTION("title", "days", "site"),
    /** An edition lies before its writer. */
    EDITION("title", "days", "site"),
    /** It is on the page. */
    PUBLISHED("title", "address", "site"),
    /** It will not be. */
    DECLINED("title", "reason", "days", "site"),
    /** A whole notice of complaint has come. */
    NOTICE_ACKNOWLEDGED("complainant", "address", "site"),
    /** The same, where the writer of the words is asked first. */
    NOTICE_ASKED("complainant", "address", "site"),
    /** A notice of complaint lacks something. */
    NOTICE_DEFECTIVE("complainant", "address", "missing", "report", "site"),
    /** To the writer of the words a notice is about. */
    NOTICE_TO_POSTER("site"),
    /** The words a notice was about are down. */
    NOTICE_REMOVED("complainant", "address", "site"),
    /** The same, and their writer stood by them. */
    NOTICE_OBJECTED("complainant", "address", "site"),
    /** They are down, and nobody at the desk removed them. */
    NOTICE_DOWN("complainant", "address", "site"),
    /** They stay. */
    NOTICE_KEPT("complainant", "address", "site"),
    /** A complaint or appeal has been taken up. */
    COMPLAINT_ACKNOWLEDGED("site"),
    /** An appeal or complaint is decided. */
    APPEAL_DECIDED("site"),
    /** A data request is answered. */
    DATA_REQUEST("site");

    private final Set<String> places;

    Occasion(String... places) {
        this.places = Set.of(places);
    }

    /** What stands in braces in such a letter. */
    Set<String> places() {
        return places;
    }

    /** The file it stands in, below the content folder: {@code letters/received-comment.md}. */
    String file() {
        return "letters/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    /** What that file is for; none when it is for nothing known. */
    static Optional<Occasion> in(String file) {
        return Stream.of(values()).filter(one -> one.file().equals(file)).findFirst();
    }
}
