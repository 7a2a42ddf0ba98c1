package org.candour.desk.threads;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk's own view of a thread says, and the list of posts that leads there. */
@MessageBundle("thread")
public interface ThreadWords {
    @Message("Threads")
    String threads();

    @Message("Months")
    String months();

    @Message("No post is published yet.")
    String noPosts();

    @Message("{count} {#if count == 1}comment{#else}comments{/if}")
    String comments(int count);

    @Message("See it as readers do")
    String asReaders();

    @Message("Change this post")
    String change();

    @Message("This post is a draft.")
    String draft();

    @Message("This post is withdrawn: readers are told that it is gone.")
    String withdrawn();

    @Message("Its thread is open.")
    String open();

    @Message("Its thread is closed.")
    String closed();

    @Message("Close the thread")
    String close();

    @Message("Open the thread")
    String reopen();

    @Message("Slow the thread")
    String slow();

    @Message("Its comments then come out once a day, with the first batch of the day after they were decided. What you answer yourself does not wait.")
    String slowHow();

    @Message("This thread is slowed: its comments come out once a day.")
    String slowed();

    @Message("Let it run again")
    String hasten();

    @Message("Withdraw this post")
    String withdraw();

    @Message("It goes from the site at once, with its thread. Its address will say that it is gone. You can bring it out again from the studio.")
    String withdrawHow();

    @Message("Yes, withdraw it")
    String withdrawSure();

    @Message("Answer the post as keeper")
    String answerPost();

    @Message("Answer as keeper")
    String answer();

    @Message("Your answer")
    String yourAnswer();

    @Message("It appears at once, under the name {name}.")
    String answerAtOnce(String name);

    @Message("The comment it answers waits still: both appear with the next batch.")
    String answerWithIt();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Add responses from elsewhere")
    String elsewhere();

    @Message("Where they come from")
    String origin();

    @Message("Shown with each: a site, a meeting, a letter.")
    String originHint();

    @Message("The responses")
    String pieces();

    @Message("Paste several at once and put a line of three hyphens (---) between them. Each becomes a comment, marked “added by the keeper”.")
    String piecesHint();

    @Message("See how they are split")
    String split();

    @Message("Add them")
    String add();

    @Message("{#if count == 1}This will be one comment.{#else}These will be {count} comments.{/if}")
    String willBe(int count);

    @Message("Please say where they come from, in up to 300 characters.")
    String originMissing();

    @Message("Response {number}: {why}")
    String pieceRefused(int number, String why);

    @Message("Not decided yet")
    String undecided();

    @Message("The thread")
    String thread();

    @Message("Nobody has answered yet.")
    String nobody();

    @Message("{#switch state}"
            + "{#case 'WAITING'}waiting"
            + "{#case 'ASKED'}its writer was asked"
            + "{#case 'TO_PUBLISH'}appears with the next batch"
            + "{#case 'TO_DECLINE'}turned down"
            + "{#case 'DECLINED'}turned down"
            + "{#case 'PUBLISHED'}on the page"
            + "{#case 'WITHDRAWN'}withdrawn by its writer"
            + "{#case 'HIDDEN'}hidden while a notice of complaint is looked at"
            + "{#case 'MOVED'}moved to another post"
            + "{#case 'MOVED_ALONG'}moved to another post"
            + "{#case 'REMOVED'}removed by a moderator"
            + "{#case}{state}{/switch}")
    String state(String state);

    @Message("to #{number}")
    String to(int number);

    @Message("Comment {number}")
    String comment(int number);

    @Message("Comment")
    String unnumbered();

    @Message("Remove")
    String remove();

    @Message("It goes from the page at once; its place stays, with “Removed by a moderator”.")
    String removeHow();

    @Message("Why")
    String why();

    @Message("Destroy the words now (unlawful, or they point to someone); otherwise they are kept some days for an appeal")
    String destroy();

    @Message("Remove it")
    String removeIt();

    @Message("Redact")
    String redact();

    @Message("Passages to take out, one on each line")
    String passages();

    @Message("Copy them from the words as typed, below. They are destroyed at once, everywhere they stand in this comment.")
    String passagesHint();

    @Message("What stands there instead")
    String instead();

    @Message("[removed by a moderator]")
    String insteadPreset();

    @Message("As typed")
    String asTyped();

    @Message("Redact it")
    String redactIt();

    @Message("Put it back")
    String restore();

    @Message("Please give at least one passage.")
    String passageMissing();

    @Message("This passage does not stand in the comment: {passage}")
    String passageNotFound(String passage);

    @Message("What stands instead has {count} characters; 200 are the most.")
    String insteadLong(int count);

    @Message("With that in place of the passages the comment would become too long.")
    String tooMuchInstead();

    @Message("That was not done: the comment is {state} by now.")
    String notPossible(String state);

    @Message("Back to the thread")
    String back();

    @Message("Days")
    String days();

    @Message("Pages of this thread")
    String pages();

    @Message("Please choose one of the reasons.")
    String chooseReason();
}
