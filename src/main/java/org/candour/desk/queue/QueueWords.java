package org.candour.desk.queue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the queue and the desk's view of a thread say. */
@MessageBundle("queue")
public interface QueueWords {
    @Message("Waiting")
    String title();

    @Message("Nothing is waiting.")
    String nothing();

    @Message("{#if count == 1}One comment is waiting.{#else}{count} comments are waiting.{/if}")
    String waiting(long count);

    @Message("More than {count} comments are waiting.")
    String waitingMore(String count);

    @Message("{#if count == 1}One decision goes{#else}{count} decisions go{/if} out at {time}, or sooner once five wait.")
    String goingOut(long count, String time);

    @Message("Under")
    String under();

    @Message("came on {day}")
    String came(String day);

    @Message("In answer to")
    String inAnswerTo();

    @Message("Sent within seconds of the preview: perhaps a machine.")
    String doubtful();

    @Message("This name is held by somebody else. Whoever wrote this did not bring its key, so readers see it without the mark.")
    String held();

    @Message("These words could point to someone")
    String concerns();

    @Message("{#switch kind}"
            + "{#case 'TRACKED_ADDRESS'}an address that tells who was given it"
            + "{#case 'EMAIL'}an e-mail address"
            + "{#case 'NATIONAL_INSURANCE'}a National Insurance number"
            + "{#case 'PNC_NUMBER'}a number of the Police National Computer"
            + "{#case 'PRISON_NUMBER'}a prison number"
            + "{#case 'POSTCODE'}a postcode"
            + "{#case 'NHS_NUMBER'}an NHS number"
            + "{#case 'TELEPHONE'}a telephone number"
            + "{#case 'REFERENCE'}the number of a file, a case or a member of staff"
            + "{#case 'ACCUSED_PERSON'}the name of a person beside an accusation: could it be shown to be true?"
            + "{#case 'PERSON'}the name of a person"
            + "{#case 'OFFICE'}an office or unit on your list"
            + "{#case 'JOB_AND_PLACE'}one person’s job and where they do it"
            + "{#case 'AGE_AND_OFFENCE'}an age and an offence"
            + "{#case 'DAY_AND_PLACE'}a day and a place"
            + "{#case 'SIGN_OFF'}a name its writer may use elsewhere"
            + "{#case 'COPIED_DOCUMENT'}the mark of a copied document"
            + "{#case}{kind}{/switch}")
    String concern(String kind);

    @Message("As it will look")
    String asItWillLook();

    @Message("You asked")
    String youAsked();

    @Message("They answered")
    String theyAnswered();

    @Message("Your decision")
    String yourDecision();

    @Message("Publish")
    String publish();

    @Message("Turn down")
    String turnDown();

    @Message("Skip")
    String skip();

    @Message("Ask")
    String ask();

    @Message("If you turn it down: why")
    String why();

    @Message("and destroy the words when the decision goes out (unlawful, or they point to someone)")
    String destroy();

    @Message("Take passages out")
    String redactTitle();

    @Message("Redact")
    String redact();

    @Message("Other passages, one on each line")
    String passages();

    @Message("Exactly as they were typed. The comment appears without them. Until the decision goes out they are only marked; then they are destroyed.")
    String passagesHint();

    @Message("What stands there instead")
    String instead();

    @Message("[name removed by a moderator]")
    String insteadPreset();

    @Message("As typed")
    String asTyped();

    @Message("Please tick or type at least one passage.")
    String passageMissing();

    @Message("This passage does not stand in the comment as typed: {passage}")
    String passageNotFound(String passage);

    @Message("What stands instead has {count} characters; 200 are the most.")
    String insteadLong(String count);

    @Message("With that in place of the passages the comment would become too long.")
    String tooMuchInstead();

    @Message("You marked passages. Press “Redact”, or take the marks away to publish it whole.")
    String passagesMarked();

    @Message("Ask the writer something")
    String askTitle();

    @Message("Of the room for what waits, {percent} % is taken.{#if percent >= 90} When it is full, nobody’s comment is taken until some are decided.{/if}")
    String roomTaken(int percent);

    @Message("its words are destroyed")
    String wordsDestroyed();

    @Message("Your question")
    String question();

    @Message("They read it when they come back with their key. What could stand with a change is better asked about than turned down.")
    String questionHint();

    @Message("More than {count} others wait under this post")
    String besideMore(String count);

    @Message("{#if count == 1}One other waits{#else}{count} others wait{/if} under this post")
    String beside(long count);

    @Message("{#if count == 1}One other answer{#else}{count} other answers{/if} to the same comment")
    String siblings(int count);

    @Message("Before")
    String before();

    @Message("Next")
    String after();

    @Message("Along the queue")
    String along();

    @Message("Taken by another moderator")
    String taken();

    @Message("Another moderator has this before them. It comes back to the queue when they leave it, or after five minutes. Of two decisions the first counts.")
    String takenHow();

    @Message("Take it anyway")
    String takeAnyway();

    @Message("What else waits")
    String elseWaits();

    @Message("Take the last one back")
    String undoLast();

    @Message("The last twenty")
    String lastTwenty();

    @Message("Until a decision goes out, taking it back leaves the comment as if nothing had been decided. From then on readers have seen it: it can be removed, and its place says “Removed by a moderator”.")
    String undoHow();

    @Message("You have decided nothing that could be taken back.")
    String nothingToUndo();

    @Message("What you pressed meanwhile was not done: another comment stands here than the one you saw.")
    String vain();

    @Message("It is out, as #{number}: remove it")
    String removeInstead(int number);

    @Message("Remove it. Its place says “Removed by a moderator”")
    String removeIt();

    @Message("Why")
    String whyRemoved();

    @Message("Back to what waits")
    String back();

    @Message("Find in what waits")
    String find();

    @Message("With these words")
    String findWords();

    @Message("Find")
    String findThem();

    @Message("Letter keys")
    String keys();

    @Message("Off while you type in a field. Whatever you press while an answer is on its way is done in its turn.")
    String keysHow();

    @Message("Key")
    String key();

    @Message("What it does")
    String keyDoes();

    @Message("{#switch key}"
            + "{#case 'a'}publishes"
            + "{#case 'r'}turns down, for the reason that is chosen"
            + "{#case 's'}skips"
            + "{#case 'e'}opens what takes passages out; what you have selected is in it"
            + "{#case 'p'}puts it on the tray, where there is one"
            + "{#case 'u'}takes your last decision back"
            + "{#case 'j'}shows the next one, deciding nothing"
            + "{#case 'k'}shows the one before"
            + "{#case '/'}finds in what waits"
            + "{#case '?'}opens and shuts this table"
            + "{#case}{key}{/switch}")
    String keyAct(String key);

    @Message("Turn the letter keys off")
    String keysOff();

    @Message("The letter keys are off.")
    String keysAreOff();

    @Message("Turn the letter keys on")
    String keysOn();

    @Message("That did not reach the desk, or its answer did not reach you, so the letter keys rest. What is on the page is as you left it: use the buttons.")
    String unreached();

    @Message("Your last decisions")
    String lastDecisions();

    @Message("Undo")
    String undo();

    @Message("{#switch outcome}"
            + "{#case 'TO_PUBLISH'}To appear"
            + "{#case 'WITHOUT'}To appear without what was marked"
            + "{#case 'TO_DECLINE'}Turned down"
            + "{#case 'DECLINED'}Turned down"
            + "{#case 'ASKED'}Asked"
            + "{#case 'PUBLISHED'}On the page"
            + "{#case 'HIDDEN'}Hidden while a notice is looked at"
            + "{#case 'REMOVED'}Removed"
            + "{#case}{outcome}{/switch}")
    String outcome(String outcome);

    @Message("See or remove it")
    String seeOrRemove();

    @Message("Another moderator was first: “{outcome}”. Nothing of yours was lost: here is what waits now.")
    String anotherWasFirst(String outcome);

    @Message("You have decided on this one already: “{outcome}”. Here is what waits now.")
    String youWereFirst(String outcome);

    @Message("Its writer has changed these words since you opened the page. Nothing was decided: read them as they are now.")
    String mended();

    @Message("Its writer has taken it back meanwhile.")
    String takenBack();

    @Message("It is out already, as #{number}. You can still remove it.")
    String outAlready(int number);

    @Message("This decision can no longer be taken back.")
    String tooLate();

    @Message("Please choose one of the buttons.")
    String chooseOne();

    @Message("Please choose one of the reasons.")
    String chooseReason();

    @Message("Please write your question first.")
    String writeQuestion();

    @Message("Your question has {count} characters; 4,000 are the most.")
    String questionLong(String count);

    @Message("Lost keys come first")
    String lostKeys();

    @Message("Somebody lost their key and asks for words to come down. Nobody has to prove they wrote them.")
    String lostKeysHow();

    @Message("Which words")
    String whichWords();

    @Message("Why")
    String because();

    @Message("Asked on {day}")
    String askedOn(String day);

    @Message("Dealt with")
    String dealtWith();

    @Message("{count} {#if count == 1}guest post or topic waits{#else}guest posts and topics wait{/if} for you in the studio.")
    String piecesWait(long count);

    @Message("answers #{number}")
    String answers(int number);

    @Message("Use in a post")
    String useInPost();

    @Message("It is in the tray for a post. It waits here still: only what is published can be quoted.")
    String inTray();

    @Message("The tray is full: make a post of what is in it first, or take something out.")
    String trayFull();
}
