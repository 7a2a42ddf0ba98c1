package org.candour.writing.returning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who comes back with a key, or lost it. */
@MessageBundle("returning")
public interface ReturnWords {
    @Message("Come back with your key")
    String keyTitle();

    @Message("Your return key shows what became of your words. With it you can answer us, mend them, or take them down.")
    String keyHint();

    @Message("Return key")
    String key();

    @Message("Four groups of four. Small letters, spaces and hyphens do not matter.")
    String keyShape();

    @Message("Show my words")
    String show();

    @Message("We know no words under this key. Look at each letter once more. Words that were withdrawn before they appeared, and keys that were forgotten, leave nothing behind.")
    String unknownKey();

    @Message("Lost your key?")
    String lostKey();

    @Message("Your words here")
    String title();

    @Message("You hold the pen name {name}")
    String penName(String name);

    @Message("Type its key into the key field of a comment, in any thread, and the comment stands under this name with the mark. Everything that is signed with it is listed here.")
    String penNameHow();

    @Message("Nothing is signed with it yet. Type its key into the key field of a comment, in any thread, and the comment stands under this name with the mark. If nothing does for {days} days, the name is free again.")
    String penNameUnused(int days);

    @Message("About pen names")
    String aboutPenNames();

    @Message("Give the name up")
    String giveUp();

    @Message("Give up {name}?")
    String giveUpTitle(String name);

    @Message("The mark goes from everything that was signed with it, at once; words and name stay as they are, and anybody may claim the name. You can still come back to your words with the key.")
    String giveUpOnceMore();

    @Message("Yes, give it up")
    String giveUpSure();

    @Message("The name is given up")
    String givenUpTitle();

    @Message("You do not hold the pen name {name} any more, and nothing carries its mark.")
    String givenUp(String name);

    @Message("This key holds no pen name (any more).")
    String noPenName();

    @Message("Say more in this thread as {name}")
    String sayMoreSigned(String name);

    @Message("Your key holds the pen name {name}: that is given up as well, and its mark goes from everything that was signed with it.")
    String forgetPenName(String name);

    @Message("The pen name {name} is free again.")
    String forgottenPenName(String name);

    @Message("What you wrote under")
    String under();

    @Message("Your comment")
    String comment();

    @Message("Your comment #{number}")
    String commentNumbered(int number);

    @Message("Waiting. Nobody has decided yet; a person will.")
    String waiting();

    @Message("Waiting. Your answer has reached us; a person will read it.")
    String waitingAnswered();

    @Message("We have a question for you. The comment waits for your answer; if none has come {days} days after we asked, it is not published.")
    String asked(int days);

    @Message("Published as #{number} on {day}.")
    String published(int number, String day);

    @Message("A moderator took a passage out of it; what was there is destroyed.")
    String passagesOut();

    @Message("So much waits to be read that this site takes no more words just now. Yours are still in the box: copy them, or send them again in an hour.")
    String queueFull();

    @Message("A moderator moved it here from the thread in which it was written; a line there says so.")
    String movedHere();

    @Message("Not published, because {reason}. The words are destroyed {days} days after that was decided.")
    String declined(String reason, int days);

    @Message("Withdrawn by you. The words are gone; the place in the thread stays.")
    String withdrawn();

    @Message("A notice of complaint about these words")
    String notice();

    @Message("What they complain of")
    String noticeWords();

    @Message("What they take it to mean")
    String noticeMeaning();

    @Message("What they say is wrong")
    String noticeFacts();

    @Message("Who complains")
    String noticeFrom();

    @Message("I agree that the words come down")
    String noticeAgree();

    @Message("I stand by them")
    String noticeStand();

    @Message("You agreed that the words come down.")
    String noticeAgreed();

    @Message("You said that you stand by the words. Without a name and postal address the law has them removed all the same.")
    String noticeStoodBy();

    @Message("Your answer has reached us. Nothing else of you is kept with it.")
    String noticeAnswered();

    @Message("Say whether you agree that the words come down, or stand by them.")
    String noticeChoose();

    @Message("Hidden while we look at a complaint. Readers see its place and its number, and none of its words.")
    String hidden();

    @Message("Removed by a moderator, because {reason}.")
    String removed(String reason);

    @Message("no reason was written down")
    String noReason();

    @Message("See it in the thread")
    String seeIt();

    @Message("Ask for another look")
    String anotherLook();

    @Message("Our question")
    String question();

    @Message("Your answer")
    String yourAnswer();

    @Message("Send the answer")
    String sendAnswer();

    @Message("Your answer has reached us. A person will read it.")
    String answered();

    @Message("Mend it while it waits")
    String mend();

    @Message("Your words")
    String yourWords();

    @Message("Keep these words")
    String keepWords();

    @Message("Your new words have reached us. They look as you see them here.")
    String mended();

    @Message("Replies to it")
    String replies();

    @Message("Cited by")
    String citedBy();

    @Message("Quoted in")
    String quotedIn();

    @Message("#{number} on {title}")
    String citing(int number, String title);

    @Message("Yes, take it down")
    String sure();

    @Message("Withdraw it")
    String withdraw();

    @Message("Withdraw #{number}?")
    String withdrawTitle(int number);

    @Message("The words go from the page at once and cannot come back. The place stays, with the replies: \"Withdrawn by its writer\".")
    String withdrawOnceMore();

    @Message("Yes, withdraw it")
    String withdrawSure();

    @Message("Withdrawn")
    String withdrawnTitle();

    @Message("Your words are withdrawn. They are gone from the site now and from its files by the next night.")
    String withdrawnNow();

    @Message("This comment is down already.")
    String alreadyDown();

    @Message("There is no such comment under this key. It may have been withdrawn already.")
    String notYours();

    @Message("Somebody at the desk decided on this comment meanwhile, so your words were not taken. They are below; copy them if you want to keep them.")
    String decidedMeanwhile();

    @Message("Say more in this thread as the same voice")
    String sayMore();

    @Message("Preview")
    String preview();

    @Message("Your key")
    String yourKey();

    @Message("A card with the key, to print")
    String printCard();

    @Message("Your key")
    String cardTitle();

    @Message("With this key you come back to your words:")
    String card();

    @Message("Print this page, or copy it by hand, and keep it where your employer does not look. Cut off the name of this site if nobody should see it.")
    String cardHint();

    @Message("Back to your words")
    String backToWords();

    @Message("Forget my key")
    String forget();

    @Message("Forget your key?")
    String forgetTitle();

    @Message("Nobody, not even you, will be able to come back to these words with it. What is published stays; what waits is decided without you. To have words taken down, withdraw them first. A line “By the author of” that names your earlier guest posts stays as well, and nobody can take it away then.")
    String forgetOnceMore();

    @Message("Yes, forget it")
    String forgetSure();

    @Message("Your key is forgotten")
    String forgottenTitle();

    @Message("Nothing here points to your key any more. You can throw it away.")
    String forgotten();

    @Message("No, go back")
    String goBack();

    @Message("Lost your key?")
    String lostKeyTitle();

    @Message("We cannot send a key again. But you can ask us to take words down, and you do not have to prove that you wrote them. A person reads what you send.")
    String lostKeyHint();

    @Message("Which words?")
    String whichWords();

    @Message("The address of the page and the number of the comment, such as #12. Of a comment that has not appeared: the post, and its first words.")
    String whichWordsHint();

    @Message("Why should they come down?")
    String why();

    @Message("Do not say who you are.")
    String whyHint();

    @Message("Send the request")
    String sendRequest();

    @Message("Your request has reached us")
    String lostKeyTakenTitle();

    @Message("Requests of this kind are read first. There is no key for it and no answer: look at the page to see what became of the words.")
    String lostKeyTaken();

    @Message("Say which words you mean.")
    String placeMissing();

    @Message("Say in a few words why they should come down.")
    String whyMissing();

    @Message("This form was not opened here, or lay open for more than a day, so nothing was taken. It is filled with what you wrote: send it once more.")
    String lostKeyStamp();
}
