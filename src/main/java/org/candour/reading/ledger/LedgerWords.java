package org.candour.reading.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public record of decisions says. Each of its figures is five or more: none needs a singular. */
@MessageBundle("ledger")
public interface LedgerWords {
    @Message("Ledger")
    String title();

    @Message("Ledger of {month}")
    String titleOf(String month);

    @Message("How many decisions were made in {month}, of which kind and for which reason; never whose words, and never who decided")
    String description(String month);

    @Message("Every decision at the desk is written down on its day, with its kind and its reason. Here they are counted.")
    String standfirst();

    @Message("It never shows words, who wrote them, who decided, or which comment it was. A day stands here when it is over.")
    String neverShown();

    @Message("How it is counted")
    String howCounted();

    @Message("No figure stands for fewer than five, so that none points to one comment. Reasons that were rarer on a day are counted together. What was rarer still is counted over the whole month, once that is over, and is left out where even that is fewer than five.")
    String fewest();

    @Message("Guest posts, complaints and notices are counted by the month only. A decision that was taken back on the same day is not counted. Questions, drafts and everything about the people who moderate stay at the desk.")
    String notCounted();

    @Message("The details are erased after a year, and this page goes back no further.")
    String oneYear();

    @Message("Decisions of {month}, by day")
    String byDay(String month);

    @Message("The rest of {month}, over all its days")
    String together(String month);

    @Message("Day")
    String day();

    @Message("Decisions")
    String decisions();

    @Message("How many")
    String count();

    @Message("Nothing can be counted for this month that would not point to single comments.")
    String silent();

    @Message("{#switch act}"
            + "{#case 'COMMENT_PUBLISHED'}Comments published"
            + "{#case 'COMMENT_DECLINED'}Comments not published"
            + "{#case 'COMMENT_ASKED'}Writers asked about a comment"
            + "{#case 'DECISION_UNDONE'}Decisions of an earlier day taken back"
            + "{#case 'COMMENT_REMOVED'}Published comments removed"
            + "{#case 'COMMENT_REMOVED_FOR_NOTICE'}Published comments removed because of a notice of complaint"
            + "{#case 'COMMENT_RESTORED'}Removed comments put back"
            + "{#case 'COMMENT_REDACTED'}Comments with passages taken out"
            + "{#case 'KEEPER_ANSWERED'}Answers of the keeper"
            + "{#case 'ADDED_FROM_ELSEWHERE'}Additions of responses from elsewhere"
            + "{#case 'TEXTS_MENDED'}Times that texts moved here were mended"
            + "{#case 'POST_PUBLISHED'}Posts published"
            + "{#case 'POST_EDITED'}Changes to posts"
            + "{#case 'POST_WITHDRAWN'}Posts withdrawn by the keeper"
            + "{#case 'POST_REDACTED'}Posts with passages taken out"
            + "{#case 'THREAD_OPENED'}Threads opened"
            + "{#case 'THREAD_CLOSED'}Threads closed"
            + "{#case 'COMMENTS_MOVED'}Comments moved to another post with what answers them"
            + "{#case 'POST_LOCKED'}Posts locked"
            + "{#case 'POST_UNLOCKED'}Posts unlocked"
            + "{#case 'THREAD_SLOWED'}Threads slowed to once a day"
            + "{#case 'THREAD_HASTENED'}Threads no longer slowed"
            + "{#case 'GUEST_POST_DECLINED'}Guest posts and topics not published"
            + "{#case 'GUEST_POST_PUBLISHED'}Guest posts and topics published"
            + "{#case 'REPORT_SETTLED'}Reports decided"
            + "{#case 'COMPLAINT_SETTLED'}Complaints, appeals and data requests answered"
            + "{#case 'NOTICE_SETTLED'}Notices of complaint decided"
            + "{/switch}")
    String did(String act);

    @Message("for several reasons")
    String severalReasons();
}
