package org.candour.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page of the desk says. The door, the queue and the studio have bundles of their own. */
@MessageBundle("desk")
public interface DeskWords {
    @Message("Error: {title}")
    String error(String title);

    @Message("The desk")
    String navigation();

    @Message("Bringing words forward in a post can count as publishing them anew: the year in which somebody may sue over them can begin again (Defamation Act 2013, section 8). Read them as if they had come today.")
    String publishedAnew();

    @Message("Waiting")
    String waiting();

    @Message("Studio")
    String studio();

    @Message("Threads")
    String threads();

    @Message("Tray")
    String tray();

    @Message("Complaints")
    String complaints();

    @Message("Content")
    String content();

    @Message("People")
    String people();

    @Message("Rules")
    String rules();

    @Message("Account")
    String account();

    @Message("Please mend this")
    String toMend();

    @Message("This form is not from your session")
    String strangeFormTitle();

    @Message("Nothing was done. The form came from another session or another page. What you typed is below: copy it, open the desk again and send it from there.")
    String strangeForm();

    @Message("Your session is over")
    String sessionOverTitle();

    @Message("Nothing was done, because you are no longer signed in. What you typed is below: copy it, sign in again and send it once more.")
    String sessionOver();

    @Message("Nothing was done, because five wrong codes in a row ended your session. What you typed, if anything, is below: copy it, sign in again and send it once more.")
    String tooManyCodes();

    @Message("Figures")
    String figures();

    @Message("To the desk")
    String toTheDesk();

    @Message("Your role does not reach here")
    String keeperOnlyTitle();

    @Message("A moderator decides what appears, and removes and redacts. An editor also writes in the studio. All else is the keeper’s: ask them.")
    String keeperOnly();

    @Message("{#switch act}"
            + "{#case 'COMMENT_PUBLISHED'}Chose a comment to appear"
            + "{#case 'COMMENT_DECLINED'}Turned a comment down"
            + "{#case 'COMMENT_ASKED'}Asked a writer"
            + "{#case 'DECISION_UNDONE'}Took a decision back"
            + "{#case 'COMMENT_REMOVED'}Removed a comment"
            + "{#case 'COMMENT_REMOVED_FOR_NOTICE'}Removed a comment because of a notice of complaint"
            + "{#case 'COMMENT_RESTORED'}Put a removed comment back"
            + "{#case 'COMMENT_REDACTED'}Redacted a comment"
            + "{#case 'KEEPER_ANSWERED'}Answered as keeper"
            + "{#case 'ADDED_FROM_ELSEWHERE'}Added responses from elsewhere"
            + "{#case 'TEXTS_MENDED'}Mended texts that were moved here"
            + "{#case 'POST_DRAFTED'}Kept a draft"
            + "{#case 'POST_PUBLISHED'}Brought out a post"
            + "{#case 'POST_EDITED'}Changed a post"
            + "{#case 'POST_WITHDRAWN'}Withdrew a post"
            + "{#case 'POST_REDACTED'}Redacted a post"
            + "{#case 'POST_SCHEDULED'}Set the day on which a draft appears"
            + "{#case 'GUEST_POST_ASKED'}Asked the writer of a guest post or topic"
            + "{#case 'GUEST_POST_DRAFTED'}Kept a draft of a guest post or topic"
            + "{#case 'GUEST_POST_OFFERED'}Asked a writer to agree to an edition"
            + "{#case 'GUEST_POST_DECLINED'}Turned a guest post or topic down"
            + "{#case 'GUEST_POST_PUBLISHED'}Brought out a guest post or topic"
            + "{#case 'THREAD_OPENED'}Opened a thread"
            + "{#case 'THREAD_CLOSED'}Closed a thread"
            + "{#case 'COMMENTS_MOVED'}Moved a comment and its replies to another post"
            + "{#case 'POST_LOCKED'}Locked a post"
            + "{#case 'POST_UNLOCKED'}Unlocked a post"
            + "{#case 'THREAD_SLOWED'}Slowed a thread"
            + "{#case 'THREAD_HASTENED'}Let a slowed thread run again"
            + "{#case 'CONTENT_READ'}Read the content folder again"
            + "{#case 'CONTENT_WITHDRAWN'}Withdrew what is gone from the content folder"
            + "{#case 'BLOG_BROUGHT_IN'}Brought another system’s export in"
            + "{#case 'LOST_KEY_CLOSED'}Dealt with a lost key"
            + "{#case 'REPORT_SETTLED'}Decided on a report"
            + "{#case 'COMPLAINT_ANSWERED'}Wrote to somebody who complained"
            + "{#case 'COMPLAINT_SETTLED'}Answered a complaint, an appeal or a data request"
            + "{#case 'NOTICE_EXAMINED'}Looked at whether a notice of complaint is whole"
            + "{#case 'NOTICE_SETTLED'}Decided on a notice of complaint"
            + "{#case 'NOTICE_WAY_CHOSEN'}Chose whether writers are asked before words come down for a notice"
            + "{#case 'RULES_CHANGED'}Changed the rules"
            + "{#case 'CASE_LIVE'}Said that a case is before a court"
            + "{#case 'CASE_OVER'}Said that a case is over"
            + "{#case 'MODERATOR_INVITED'}Invited somebody"
            + "{#case 'MODERATOR_JOINED'}Joined"
            + "{#case 'MODERATOR_SUSPENDED'}Shut somebody out"
            + "{#case 'MODERATOR_RESUMED'}Let somebody in again"
            + "{#case 'ROLE_CHANGED'}Gave somebody another role"
            + "{#case 'SESSIONS_ENDED'}Ended sessions"
            + "{#case 'KEEPER_LET_IN'}Let a keeper read guest posts"
            + "{#case 'DESK_KEY_RENEWED'}Made a new key for guest posts"
            + "{#case 'DESK_KEY_RECOVERED'}Opened guest posts by a recovery code"
            + "{#case}{act}{/switch}")
    String did(String act);

    @Message("Please write something first.")
    String wordsEmpty();

    @Message("This has {count} characters; {limit} are the most.")
    String wordsLong(String count, String limit);

    @Message("This has {count} links; {limit} are the most.")
    String wordsLinks(String count, String limit);

    @Message("Quotations or lists stand {count} deep in one another; {limit} are the most.")
    String wordsDeep(String count, String limit);

    @Message("There are {count} Markdown marks in one place; {limit} are the most.")
    String wordsMarks(String count, String limit);

    @Message("{count} characters could not be read. Was this copied from a page in another encoding?")
    String wordsUnreadable(String count);
}
