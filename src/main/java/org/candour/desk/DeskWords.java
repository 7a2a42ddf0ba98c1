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

    @Message("Waiting")
    String waiting();

    @Message("Studio")
    String studio();

    @Message("Threads")
    String threads();

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

    @Message("To the desk")
    String toTheDesk();

    @Message("Only a keeper can do this")
    String keeperOnlyTitle();

    @Message("Your account is a moderator’s: it decides what appears, and removes and redacts.")
    String keeperOnly();

    @Message("{#switch act}"
            + "{#case 'COMMENT_PUBLISHED'}Chose a comment to appear"
            + "{#case 'COMMENT_DECLINED'}Turned a comment down"
            + "{#case 'COMMENT_ASKED'}Asked a writer"
            + "{#case 'DECISION_UNDONE'}Took a decision back"
            + "{#case 'COMMENT_REMOVED'}Removed a comment"
            + "{#case 'COMMENT_RESTORED'}Put a removed comment back"
            + "{#case 'COMMENT_REDACTED'}Redacted a comment"
            + "{#case 'KEEPER_ANSWERED'}Answered as keeper"
            + "{#case 'ADDED_FROM_ELSEWHERE'}Added responses from elsewhere"
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
            + "{#case 'CONTENT_READ'}Read the content folder again"
            + "{#case 'CONTENT_WITHDRAWN'}Withdrew what is gone from the content folder"
            + "{#case 'LOST_KEY_CLOSED'}Dealt with a lost key"
            + "{#case 'RULES_CHANGED'}Changed the rules"
            + "{#case 'CASE_LIVE'}Said that a case is before a court"
            + "{#case 'CASE_OVER'}Said that a case is over"
            + "{#case 'MODERATOR_INVITED'}Invited somebody"
            + "{#case 'MODERATOR_JOINED'}Joined"
            + "{#case 'MODERATOR_SUSPENDED'}Shut somebody out"
            + "{#case 'MODERATOR_RESUMED'}Let somebody in again"
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
