package org.candour.decisions;

/** How much of an act the public record may count. */
enum Publicity {
    /** With the other acts of its kind and day. */
    BY_DAY,

    /**
     * Only with those of its whole month. A guest post is sealed until it is out: that one came, and what was said about
     * it, is nobody's to learn from the week in which a person was seen at a keyboard. A complaint is rare, and its sender
     * may have told somebody on which day it was answered.
     */
    BY_MONTH,

    /** Not at all: what is not out yet, who works at the desk, its keys, and what it looks for. */
    NEVER;

    static Publicity of(Act act) {
        return switch (act) {
            case COMMENT_PUBLISHED, COMMENT_DECLINED, COMMENT_ASKED, DECISION_UNDONE, COMMENT_REMOVED, COMMENT_RESTORED,
                    COMMENT_REDACTED, COMMENTS_MOVED, KEEPER_ANSWERED, ADDED_FROM_ELSEWHERE, TEXTS_MENDED, POST_PUBLISHED, POST_EDITED, POST_WITHDRAWN,
                    POST_REDACTED, THREAD_OPENED, THREAD_CLOSED, THREAD_SLOWED, THREAD_HASTENED, POST_LOCKED, POST_UNLOCKED,
                    REPORT_SETTLED -> BY_DAY;
            case GUEST_POST_DECLINED, GUEST_POST_PUBLISHED, COMPLAINT_SETTLED, NOTICE_SETTLED,
                    COMMENT_REMOVED_FOR_NOTICE -> BY_MONTH;
            case POST_DRAFTED, POST_SCHEDULED, CONTENT_READ, CONTENT_WITHDRAWN, BLOG_BROUGHT_IN, LOST_KEY_CLOSED, COMPLAINT_ANSWERED,
                    NOTICE_EXAMINED, NOTICE_WAY_CHOSEN, GUEST_POST_ASKED,
                    GUEST_POST_DRAFTED, GUEST_POST_OFFERED, MODERATOR_INVITED, MODERATOR_JOINED, MODERATOR_SUSPENDED,
                    MODERATOR_RESUMED, ROLE_CHANGED, SESSIONS_ENDED, KEEPER_LET_IN, DESK_KEY_RENEWED, DESK_KEY_RECOVERED,
                    RULES_CHANGED, CASE_LIVE, CASE_OVER -> NEVER;
        };
    }
}
