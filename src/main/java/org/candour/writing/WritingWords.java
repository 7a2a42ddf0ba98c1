package org.candour.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who comments. */
@MessageBundle("writing")
public interface WritingWords {
    @Message("Error: {title}")
    String error(String title);

    @Message("Something stands in the way. Your words are below.")
    String somethingWrong();

    @Message("Something stands in the way.")
    String somethingWrongAlone();

    @Message("Before you send")
    String previewTitle();

    @Message("Your comment")
    String writeTitle();

    @Message("In answer to:")
    String under();

    @Message("Your comment, not sent yet")
    String asItWillLook();

    @Message("to #{number}")
    String inReplyTo(int number);

    @Message("Anonymous")
    String anonymous();

    @Message("Author")
    String author();

    @Message("This key is that of the guest post above: your comment will be shown as its author’s.")
    String willShowAuthor();

    @Message("Anonymous {letters}")
    String anonymousLettered(String letters);

    @Message("{name} ({letters})")
    String namedAndLettered(String name, String letters);

    @Message("This will also show that {numbers} was yours.")
    String willShow(String numbers);

    @Message("This will also show that {numbers} were yours.")
    String willShowSeveral(String numbers);

    @Message("Once both have appeared, this will also show that your earlier comment here was yours.")
    String willShowWaiting();

    @Message("You will be shown as {speaker}, who also wrote {numbers}.")
    String knownVoice(String speaker, String numbers);

    @Message("We took {count} invisible {#if count == 1}character{#else}characters{/if} out of your text. Such marks can be used to find out who copied it.")
    String unseen(int count);

    @Message("{count} {#if count == 1}character{#else}characters{/if} could not be read and {#if count == 1}is{#else}are{/if} shown as \uFFFD. You may want to type {#if count == 1}it{#else}them{/if} again.")
    String unread(int count);

    @Message("The marks for bold, lists and quotations in this text are too tangled to set, so it is shown as plain paragraphs.")
    String plain();

    @Message("Send")
    String send();

    @Message("Change the words")
    String changeTheWords();

    @Message("Could these words point to someone?")
    String couldPoint();

    @Message("Change what should not be there. To keep it, just send.")
    String couldPointHint();

    @Message("We noticed nothing. We cannot know what only your colleagues would recognise.")
    String noticedNothing();

    @Message("Your return key")
    String yourKey();

    @Message("Return key")
    String returnKey();

    @Message("Write this key down somewhere that is not your employer's: not a work phone, not a work computer. Whoever holds it can read our messages to you and take your words down. We cannot send it again.")
    String keyAdvice();

    @Message("I have kept this key")
    String keyKept();

    @Message("Leave this empty")
    String leaveEmpty();

    @Message("Change")
    String change();

    @Message("Your words")
    String yourWords();

    @Message("Your comment")
    String yourComment();

    @Message("Pen name (optional)")
    String penName();

    @Message("Not your real name, and not one you use elsewhere.")
    String penNameHint();

    @Message("Return key of an earlier comment of yours in this thread, or of your pen name (optional)")
    String ownKey();

    @Message("Only if you want to be seen as the same voice. The key of a pen name is good in every thread.")
    String ownKeyHint();

    @Message("Preview")
    String preview();

    @Message("Preview again")
    String previewAgain();

    @Message("Thank you")
    String receivedTitle();

    @Message("Your comment has reached us. Nobody has read it yet; a person will. You can close this page.")
    String received();

    @Message("We already have it")
    String againTitle();

    @Message("This form was sent before; nothing was kept twice.")
    String again();

    @Message("A comment came with this form before, and its first words stand. The other words you sent now were not taken; they are in the box below.")
    String againOtherWords();

    @Message("This form was sent before, and you have withdrawn what it brought. Nothing was kept again.")
    String againWithdrawn();

    @Message("Without this key you cannot come back to this comment.")
    String keyNotKept();

    @Message("Back to {title}")
    String backToThread(String title);

    @Message("Your words that were not taken")
    String wordsNotTaken();

    @Message("Preview them as another comment")
    String previewAsAnother();

    @Message("With this key you come back to your comment on {site}:")
    String keyCard(String site);

    @Message("Withdraw it now")
    String withdrawNow();

    @Message("Say more in this thread as the same voice")
    String sayMore();

    @Message("There is nothing to read in the box. Type your words and preview them again.")
    String empty();

    @Message("A text may have {limit} characters; this one has {count}. Nothing was cut: shorten it, or send it in parts.")
    String tooLong(int count, int limit);

    @Message("A comment may have {limit} links; this one has {count}.")
    String tooManyLinks(int count, int limit);

    @Message("Quotations and lists may stand {limit} deep inside one another; here they stand {count} deep.")
    String tooDeep(int count, int limit);

    @Message("There are {count} marks such as stars and brackets in one place; {limit} are the most we can set. Take some out.")
    String tooManyMarks(int count, int limit);

    @Message("{count} characters could not be read. The text seems to have come in another encoding than UTF-8. What could be read is in the box: please mend it there.")
    String badCharacters(int count);

    @Message("A pen name may have {limit} characters.")
    String penNameTooLong(int limit);

    @Message("A tick and the words “with key” stand beside names that are sent with their own key, and beside no others. Please leave them out.")
    String penNameMarked();

    @Message("A name can have letters, digits and ordinary punctuation.")
    String penNameNotLetters();

    @Message("This key is that of the pen name {name}. The comment will stand under it with the mark “✓\u00A0with\u00A0key”, and can be read as theirs together with everything else that is signed with it, in every thread.")
    String willBeSigned(String name);

    @Message("You typed another name, {typed}. It is not used: whoever sends with the key of a pen name is shown under that name.")
    String nameReplaced(String typed);

    @Message("This name, or one that looks like it, is held by somebody with its key; yours will stand without the mark.")
    String nameHeld();

    @Message("The pen name of this key was given up just now, so nothing was sent. Here is the preview without it: look at it and send.")
    String nameGivenUp();

    @Message("Keep a pen name as yours, with a key of its own")
    String keepPenName();

    @Message("This name is one by which the site itself tells people apart. Please take another, or none.")
    String penNameOurs();

    @Message("The comment you wanted to answer cannot be answered: it was withdrawn, removed, or never was. Sent from here, your words stand on their own.")
    String nobodyToAnswer();

    @Message("The key you entered is not good in this thread, so we have not used it. A key belongs to the thread it was made for. We have made a new one for this comment.")
    String keyNotGood();

    @Message("The field \"Leave this empty\" was not empty. It is there to stop machines. It is empty now: if you are a person, send again.")
    String trapped();

    @Message("This page lay open for more than a day, so nothing was taken. Everything is still here: look at it once more and send.")
    String stampExpired();

    @Message("This form did not come from a preview of this thread, so nothing was taken. Here is the preview: look at it and send.")
    String stampForeign();

    @Message("That is not the answer. Nothing of yours is lost: answer the question again, and send.")
    String wrongAnswer();

    @Message("More is being sent to this site than it can take just now. Nothing of yours is lost: wait a minute and send again.")
    String paceFull();

    @Message("So much waits to be read that this site takes no more just now, from anybody. Nothing of yours is lost, and nothing of it was kept: copy it, or leave this page open and send again in an hour.")
    String queueFull();

    @Message("This thread is closed")
    String closedTitle();

    @Message("It takes no comments any more, so your words were not taken. They are below; copy them if you want to keep them.")
    String closed();

    @Message("A moderator has locked this post, so your words were not taken: {reason} They are below; copy them if you want to keep them.")
    String locked(String reason);

    @Message("There is no such thread")
    String noThreadTitle();

    @Message("No post is at this address, so your words were not taken. They are below; copy them if you want to keep them.")
    String noThread();

    @Message("The post at this address was taken down, so your words were not taken. They are below; copy them if you want to keep them.")
    String threadGone();

    @Message("Your words were not taken")
    String notTakenTitle();

    @Message("Your words were not taken yet")
    String storeFailedTitle();

    @Message("The site cannot keep anything just now, so nothing was taken. Your words are below: wait a minute and try again.")
    String storeFailed();

    @Message("Your words, to copy")
    String yourWordsToCopy();

    @Message("Go on from here")
    String goOn();

    @Message("Try again")
    String tryAgain();
}
