package org.candour.desk.guestposts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about guest posts and topics. */
@MessageBundle("guest")
public interface GuestPostWords {
    @Message("Guest posts and topics")
    String heading();

    @Message("Nothing is waiting.")
    String nothing();

    @Message("{#if count == 0}Nothing is open.{#else if count == 1}One piece is open.{#else}{count} pieces are open.{/if}")
    String open(long count);

    @Message("Pages of guest posts")
    String pages();

    @Message("Sealed to a key you do not hold")
    String sealedTo();

    @Message("{#switch why}"
            + "{#case 'SIGN_IN_AGAIN'}You cannot read guest posts in this session: it is older than your key. Sign out and in again."
            + "{#case 'NOT_LET_IN'}You cannot read guest posts yet: another keeper, or a recovery code, must let you in."
            + "{#case}You cannot read guest posts.{/switch}")
    String shut(String why);

    @Message("Your key, and what to do")
    String whatToDo();

    @Message("{#if count == 1}One text about this is sealed to a key you do not hold.{#else}{count} texts about this are sealed to keys you do not hold.{/if}")
    String unread(int count);

    @Message("{#switch kind}{#case 'TOPIC'}Topic{#case}Guest post{/switch}")
    String kind(String kind);

    @Message("{#switch state}"
            + "{#case 'WAITING'}Waits for you"
            + "{#case 'ASKED'}You asked its writer something"
            + "{#case 'OFFERED'}Your edition lies before its writer"
            + "{#case 'AGREED'}Its writer agreed to your edition"
            + "{#case 'PUBLISHED'}Published"
            + "{#case 'DECLINED'}Not published"
            + "{#case 'WITHDRAWN'}Taken back by its writer"
            + "{#case}{state}{/switch}")
    String state(String state);

    @Message("Its writer stayed away and had chosen publication")
    String due();

    @Message("perhaps a machine")
    String doubtfulMark();

    @Message("Came on {day}")
    String came(String day);

    @Message("Its writer did not answer in {days} days, and had chosen for that: publish it with names and places taken out. Take them out in your edition below; then you may publish it.")
    String releaseDue(int days);

    @Message("{#switch state}"
            + "{#case 'PUBLISHED'}It is published. What was sent is kept sealed until the next nightly work, then only the post is left."
            + "{#case 'DECLINED'}It is not published. Its writer can read why; the words are kept some days for an appeal."
            + "{#case}Its writer has taken it back. Nothing of it is left.{/switch}")
    String settled(String state);

    @Message("The reason given")
    String reasonGiven();

    @Message("As it will look")
    String whatGoesOut();

    @Message("What was sent")
    String theirWords();

    @Message("{#switch role}"
            + "{#case 'COURT'}They work at a court."
            + "{#case 'PRISON'}They work in a prison."
            + "{#case 'COMMUNITY'}They work in the community."
            + "{#case 'OFFICE'}They work in an office."
            + "{#case 'OTHER'}They work elsewhere."
            + "{#case}They did not say where they work.{/switch}")
    String role(String role);

    @Message("{#switch absent}"
            + "{#case 'PUBLISH'}If they do not come back: publish it with names and places taken out."
            + "{#case}If they do not come back: do not publish it.{/switch}")
    String absent(String absent);

    @Message("They wish their earlier guest posts named beside it.")
    String sameAuthor();

    @Message("The page names:")
    String named();

    @Message("None of them is published here, so the page will name none.")
    String namesNone();

    @Message("Questions and answers")
    String letters();

    @Message("You asked")
    String youAsked();

    @Message("Its writer")
    String theyWrote();

    @Message("Your edition, against what was sent")
    String editionAgainst();

    @Message("Publish it")
    String publishTitle();

    @Message("{#switch agreement}"
            + "{#case 'EDITION'}Its writer agreed to your edition. Exactly that is published, now."
            + "{#case 'UNANSWERED'}What is published is your edition as it was last kept below."
            + "{#case}Published now, the words stand exactly as they were sent; nothing of a draft of yours goes with them.{/switch}")
    String agreement(String agreement);

    @Message("Publish")
    String publish();

    @Message("Its writer has not agreed to your edition. It can be published when they do.")
    String notAgreed();

    @Message("Nothing was published: its writer has not agreed to your edition yet.")
    String notAgreedYet();

    @Message("Ask its writer")
    String askTitle();

    @Message("Your question")
    String question();

    @Message("They read it when they come back with their key.")
    String questionHint();

    @Message("Ask")
    String ask();

    @Message("Please write your question first.")
    String questionMissing();

    @Message("Your question has {count} characters; 4,000 are the most.")
    String questionLong(String count);

    @Message("Not publish it")
    String declineTitle();

    @Message("Why")
    String why();

    @Message("Its writer reads this sentence.")
    String whyHint();

    @Message("Do not publish it")
    String decline();

    @Message("Please choose one of the reasons.")
    String chooseReason();

    @Message("Your edition")
    String edition();

    @Message("{#switch preset}"
            + "{#case 'DRAFT'}This is your draft. Only keepers see it."
            + "{#case 'EDITION'}This is the edition you laid before its writer."
            + "{#case}This begins as it was sent. Its writer sees nothing of it until you ask for their agreement.{/switch}")
    String editionIs(String preset);

    @Message("Ask the author’s agreement")
    String offer();

    @Message("Guest post")
    String bylineGuest();

    @Message("Proposed by a reader")
    String bylineTopic();

    @Message("Topic")
    String labelTopic();

    @Message("Somebody was first: its writer, or another keeper, changed this since you opened it. Nothing was done. Here it is as it is now, with what you typed.")
    String changedMeanwhile();

    @Message("Somebody was first: its writer, or another keeper, changed this since you opened it. Both texts are here: theirs, and yours in the form. Sending again puts yours in place of theirs.")
    String bothTexts();

    @Message("That was not done: it is settled meanwhile.")
    String notPossible();

    @Message("Nothing can be sealed now, because no keeper could open it. A new key is needed first: see your account.")
    String noKey();

    @Message("{#switch done}"
            + "{#case 'asked'}Your question is kept for its writer."
            + "{#case 'offered'}Your edition lies before its writer. They can agree, or answer."
            + "{#case 'draft'}Your draft is kept, sealed. Only keepers see it."
            + "{#case 'declined'}It will not be published. Its writer can read why."
            + "{#case}{done}{/switch}")
    String done(String done);
}
