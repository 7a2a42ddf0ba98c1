package org.candour.writing.returning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who comes back to a guest post or topic. */
@MessageBundle("pieces")
public interface PieceWords {
    @Message("Your guest post")
    String guestPost();

    @Message("Your topic")
    String topic();

    @Message("what you sent")
    String untitled();

    @Message("It is the keeper's turn. Come back in some days: there may be a question, or an edition for you to agree to.")
    String waiting();

    @Message("You were asked something and did not come back for a long time. As you chose, the keeper may now publish it with names and places taken out. You can still write, change your words, or withdraw it.")
    String releaseDue();

    @Message("We have a question for you. It waits for your answer; if none has come {days} days after we asked, {then}.")
    String asked(int days, String then);

    @Message("The keeper has made an edition of it. Read it below, and agree or ask for a change. If there is no word from you {days} days after it was made, {then}.")
    String offered(int days, String then);

    @Message("the keeper may publish it with names and places taken out")
    String thenPublished();

    @Message("it is not published")
    String thenWithheld();

    @Message("You have agreed to the edition. The keeper will publish it as you saw it.")
    String agreed();

    @Message("Published.")
    String published();

    @Message("Not published, because {reason}. The words are destroyed {days} days after that was decided.")
    String declined(String reason, int days);

    @Message("Withdrawn by you. The words are gone; this line goes too within two nights.")
    String withdrawn();

    @Message("What you sent has been destroyed since it was published: the post keeps only what its page shows.")
    String erasedAfterPublication();

    @Message("What you sent has been destroyed.")
    String erased();

    @Message("{count} {#if count == 1}text{#else}texts{/if} about it cannot be opened with this key.")
    String unread(int count);

    @Message("Letters")
    String letters();

    @Message("The keeper, {day}")
    String fromKeeper(String day);

    @Message("You, {day}")
    String fromYou(String day);

    @Message("The edition, beside your words")
    String edition();

    @Message("Signed: {byline}")
    String byline(String byline);

    @Message("Nothing in your words was changed.")
    String unchanged();

    @Message("What is crossed out was yours and is gone; what is underlined is new.")
    String differenceHint();

    @Message("The edition as it will look")
    String editionAsItWillLook();

    @Message("Your words as you sent them")
    String asYouSentThem();

    @Message("Agree to this edition")
    String agree();

    @Message("What should change?")
    String whatShouldChange();

    @Message("Ask for a change")
    String askForChange();

    @Message("Your answer")
    String yourAnswer();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Write to the keeper")
    String write();

    @Message("Your message")
    String yourMessage();

    @Message("Send it")
    String sendIt();

    @Message("Your message has reached us. The keeper will read it.")
    String answered();

    @Message("Change your words")
    String amend();

    @Message("Title")
    String title();

    @Message("Your words")
    String yourWords();

    @Message("An edition made of the words before no longer stands; the keeper makes another.")
    String amendHint();

    @Message("Keep these words")
    String keepWords();

    @Message("Your new words have reached us. They look as you see them here.")
    String amended();

    @Message("Your agreement has reached us.")
    String agreedNow();

    @Message("If you do not come back")
    String absent();

    @Message("Publish it with names and places taken out")
    String publish();

    @Message("Do not publish it")
    String withhold();

    @Message("Keep this choice")
    String keepChoice();

    @Message("Say what should happen if you do not come back.")
    String wishMissing();

    @Message("Say on the page which earlier guest posts are mine")
    String sameAuthor();

    @Message("Its page says that you wrote earlier guest posts, where they are on the blog:")
    String namesEarlier();

    @Message("Take that line away")
    String standAlone();

    @Message("The line is gone: the page names no earlier guest post of yours.")
    String standsAlone();

    @Message("Your choice is kept.")
    String wished();

    @Message("Yes, take it back")
    String sure();

    @Message("Withdraw it")
    String withdraw();

    @Message("Withdraw your words?")
    String withdrawTitle();

    @Message("Everything you sent and everything we wrote to each other about it is destroyed now. It cannot be brought back.")
    String withdrawOnceMore();

    @Message("The page goes off the site at once and every word of it is destroyed. The comments under it go out of sight with it. It cannot be brought back.")
    String withdrawPublished();

    @Message("Yes, withdraw them")
    String withdrawSure();

    @Message("Your words are withdrawn. They are gone from the site now and from its files by the next night.")
    String withdrawnNow();

    @Message("It is withdrawn already.")
    String alreadyWithdrawn();

    @Message("See it on the blog")
    String seeIt();

    @Message("The post has been taken down since.")
    String takenDown();

    @Message("Answer under it with this key")
    String answerUnder();

    @Message("Preview")
    String preview();

    @Message("There is no such guest post or topic under this key. It may have been withdrawn already.")
    String notYours();

    @Message("The keeper has done something with it since you opened the page, so nothing was taken. What you wrote is below, if you wrote anything. Come back with your key to see how it stands.")
    String meanwhile();

    @Message("Nothing can be sent to the keeper just now, because there is nobody here who could open it. Your words are below; copy them, and try again another day.")
    String nobodyToRead();
}
