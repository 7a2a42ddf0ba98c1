package org.candour.desk.complaints;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about complaints. */
@MessageBundle("complaints")
public interface ComplaintWords {
    @Message("Complaints")
    String title();

    @Message("{#switch kind}"
            + "{#case 'REPORT'}Report"
            + "{#case 'COMPLAINT'}Complaint"
            + "{#case 'NOTICE'}Notice of complaint"
            + "{#case 'DATA'}Data request"
            + "{#case 'APPEAL'}Appeal"
            + "{/switch}")
    String kind(String kind);

    @Message("{count} {#if count == 1}complaint waits{#else}complaints wait{/if}.")
    String wait(int count);

    @Message("{count} {#if count == 1}complaint waits{#else}complaints wait{/if}; the next is {due}.")
    String waitDue(int count, String due);

    @Message("Nothing is waiting.")
    String nothing();

    @Message("Closed lately")
    String closed();

    @Message("due {when}, in {left}")
    String dueAt(String when, String left);

    @Message("due today")
    String dueToday();

    @Message("overdue since {when}")
    String overdue(String when);

    @Message("done {when}")
    String done(String when);

    @Message("{day} at {time}")
    String dayAt(String day, String time);

    @Message("{day} at midnight, when the day ends")
    String midnight(String day);

    @Message("{count} {#if count == 1}minute{#else}minutes{/if}")
    String minutes(int count);

    @Message("{count} {#if count == 1}hour{#else}hours{/if}")
    String hours(int count);

    @Message("{count} {#if count == 1}day{#else}days{/if}")
    String days(int count);

    @Message("came on {day}")
    String came(String day);

    @Message("came {when}")
    String cameAt(String when);

    @Message("The list of bank holidays ends with {year}. Hours due after that may be reckoned too short by a bank holiday: add the days to content/lists/bank-holidays.txt and read the folder again.")
    String listEnds(int year);

    @Message("When a notice of complaint comes")
    String way();

    @Message("Count every poster as unreachable: a comment is hidden at once, while fewer than {most} comments are hidden, and removed within 48 hours")
    String wayHides(int most);

    @Message("Ask the poster first, through their return key: the words stand for up to five days more")
    String wayAsks();

    @Message("The regulations give five days where a poster can be contacted by private electronic means. Whether a message behind a return key is such a means, no court has said. If it is not, words that stand longer than 48 hours cost you the defence. Take advice before you change this. It holds for notices that come from now on; words whose writer has no key are hidden either way.")
    String wayNote();

    @Message("Choose")
    String choose();

    @Message("What they wrote")
    String wrote();

    @Message("About")
    String about();

    @Message("They gave no address that leads to anything here.")
    String aboutNothing();

    @Message("Comment {number} on {title}")
    String comment(int number, String title);

    @Message("In answer to")
    String inAnswerTo();

    @Message("Their name")
    String complainant();

    @Message("Their e-mail address")
    String email();

    @Message("The meaning they find")
    String meaning();

    @Message("What they say is wrong")
    String facts();

    @Message("Pass name and address on?")
    String consent();

    @Message("{#switch consent}{#case 'GIVEN'}Yes{#case 'REFUSED'}No{#case 'UNSAID'}Not said{/switch}")
    String consented(String consent);

    @Message("They know who wrote it.")
    String knows();

    @Message("This notice lacks something. Its sender reads:")
    String lacking();

    @Message("This notice is whole.")
    String whole();

    @Message("{#switch part}"
            + "{#case 'COMPLAINANT'}your name"
            + "{#case 'EMAIL'}an e-mail address at which we can reach you"
            + "{#case 'STATEMENT'}which words you complain of, and why they are defamatory of you"
            + "{#case 'PLACE'}where on this site they stand"
            + "{#case 'MEANING'}the meaning you find in them"
            + "{#case 'FACTS'}what in them is factually inaccurate, or opinion not supported by fact"
            + "{#case 'LACKS'}that you do not have enough information about the poster to bring proceedings against them"
            + "{#case 'CONSENT'}whether we may give your name and e-mail address to the poster"
            + "{/switch}")
    String part(String part);

    @Message("What it lacks")
    String missing();

    @Message("The letter to them says it in your words.")
    String missingHow();

    @Message("Say what is missing: their letter names it.")
    String sayMissing();

    @Message("These words still stand. When the notice came, {most} comments were hidden already, and more are not hidden by themselves, or a flood of notices would empty the site; or you have let these words stand after a notice like this one. Its 48 hours run all the same: hide them now, or decide.")
    String hidesNothing(int most);

    @Message("Hide the words now")
    String hideNow();

    @Message("hides nothing yet")
    String standsMark();

    @Message("{count} whole {#if count == 1}notice hides{#else}notices hide{/if} nothing yet: when {#if count == 1}it{#else}they{/if} came, {most} comments were hidden already, or you had let the words stand after a notice like it. They wait for you, and are marked below.")
    String standing(int count, int most);

    @Message("It is about the post itself. A post is never hidden by a notice: withdraw it in the studio first, then it can be said here that the words are down.")
    String withdrawFirst();

    @Message("To the post")
    String toThePost();

    @Message("The words are down already.")
    String alreadyDown();

    @Message("We find no words at the address they gave. If you find and remove them yourself, say so here.")
    String unknownPlace();

    @Message("I have removed the words")
    String removedByHand();

    @Message("Say that the words are down")
    String sayDown();

    @Message("That reason is not one of yours any more; choose another. Nothing was done.")
    String noSuchReason();

    @Message("There is no decision against a comment here that can be taken back, or its words are gone. Write to them what can be done, then say that it is answered.")
    String nothingToChange();

    @Message("It is answered")
    String answeredInWords();

    @Message("It lacks something after all")
    String findDefective();

    @Message("It is whole after all")
    String findWhole();

    @Message("{#switch says}{#case 'AGREES'}The writer agrees to removal.{#case 'STANDS_BY'}The writer stands by the words, without name and address: the regulations have them removed.{/switch}")
    String posterSays(String says);

    @Message("{count} earlier {#if count == 1}notice{#else}notices{/if} of this complainant led to removal. If this is the same statement, and it was removed twice before, remove it within 48 hours without asking its writer.")
    String earlier(int count);

    @Message("Steps")
    String steps();

    @Message("{#switch duty}"
            + "{#case 'ACKNOWLEDGE'}Tell them that it came"
            + "{#case 'SAY_DEFECTIVE'}Tell them what a notice must contain"
            + "{#case 'ASK_POSTER'}Put it before the writer, on their return page"
            + "{#case 'POSTER_ANSWERS'}The writer may answer"
            + "{#case 'REMOVE'}Remove the words"
            + "{#case 'TELL_REMOVED'}Tell them that the words are down"
            + "{#case 'TELL_LEFT'}Tell them that the words stay"
            + "{#case 'ANSWER'}Answer the request"
            + "{/switch}")
    String duty(String duty);

    @Message("Copy this into an e-mail to {email}, send it, then press Sent. This site sends no mail.")
    String copy(String email);

    @Message("Sent")
    String sent();

    @Message("Put it before the writer now")
    String askNow();

    @Message("Decide")
    String decide();

    @Message("Why it comes down")
    String why();

    @Message("Remove the words")
    String remove();

    @Message("The words stay")
    String leave();

    @Message("Show the words again, and do without the defence")
    String showAgain();

    @Message("Change the decision")
    String change();

    @Message("The decision was wrong, but the words are gone")
    String wordsGone();

    @Message("The words are destroyed, or their time was over: nothing can be put back. If the decision was wrong, say so: their writer reads that the words cannot come back, and that they may send them again.")
    String wordsGoneHow();

    @Message("A comment that was not published waits again; one that was removed stands again, while its words are kept.")
    String changeHow();

    @Message("The decision stands")
    String stand();

    @Message("The request is answered")
    String answered();

    @Message("Write your answer below: they read it with their key. Nothing is answered without one.")
    String answerFirst();

    @Message("You made the decision this is about, so somebody else looks at it. If there is no other moderator, it waits for the keeper.")
    String notYours();

    @Message("There is nobody else at this desk, so it is yours to decide although you made the decision. Its sender has been told that this can happen.")
    String alone();

    @Message("Letters")
    String messages();

    @Message("From them, {day}")
    String fromThem(String day);

    @Message("From the desk, {day}")
    String fromDesk(String day);

    @Message("Write to them")
    String write();

    @Message("They read it with their return key.")
    String writeHow();

    @Message("Your words")
    String words();

    @Message("Send")
    String send();

    @Message("It is the subject of a notice of complaint")
    String noticeReason();

    @Message("Choose what becomes of it.")
    String chooseOne();

    @Message("This was decided or closed meanwhile; nothing was done.")
    String notOpen();

    @Message("{#switch outcome}"
            + "{#case 'REMOVED'}The words were removed."
            + "{#case 'LEFT'}The words stay."
            + "{#case 'PUT_RIGHT'}The decision was changed."
            + "{#case 'WORDS_GONE'}The decision was wrong; the words cannot come back."
            + "{#case 'STANDS'}The decision stands."
            + "{#case 'ANSWERED'}It was answered."
            + "{/switch}")
    String outcome(String outcome);

    @Message("Closed. It goes a year after that, with everything in it.")
    String isClosed();

    @Message("Its sender took it back.")
    String isWithdrawn();

    @Message("Pages of complaints")
    String pages();

    @Message("Page {page}")
    String page(int page);

    @Message("Due earlier")
    String before();

    @Message("Due later")
    String after();

    @Message("All complaints")
    String all();
}
