package org.candour.writing.pennames;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who wants a pen name of their own. */
@MessageBundle("pennames")
public interface PenNameWords {
    @Message("Pen names")
    String startTitle();

    @Message("A name that is yours in every thread, held with a key instead of an account.")
    String startSummary();

    @Message("Anybody may type a pen name over a comment, and the next person may type the same one. If readers are to know that it is you again, claim a name: you get a key for it, and what you send with that key carries the name and a mark, “✓\u00A0with\u00A0key”, in every thread.")
    String startIntro();

    @Message("What it costs")
    String costs();

    @Message("Everything you sign with it can be read as one person’s, across threads and for as long as it stands. It is the one link between threads that this site makes, and it is you who makes it. The more there is, the easier it becomes to guess who writes like that and knows all that. Whoever has our files can see no more than that it all came with one key. What could get you into trouble, send without it.")
    String costsText();

    @Message("How it works")
    String how();

    @Message("Type its key into the key field of a comment. It is good in every thread; every other key is good in one.")
    String howUsed();

    @Message("Others may still type the same name, or one that looks like it. Theirs stands without the mark, and the preview tells them so.")
    String howOthers();

    @Message("With the key the return page shows everything you signed, and there you can give the name up: then the mark goes from all of it.")
    String howGivenUp();

    @Message("A name under which nothing stands for {days} days is free again.")
    String howLapsed(int days);

    @Message("If you lose the key, you lose the name. We have no other way of knowing you.")
    String howLost();

    @Message("The pen name you want")
    String penName();

    @Message("Up to {longest} characters: letters of one alphabet, digits, spaces. Not your real name, and not one you use elsewhere.")
    String penNameHint(int longest);

    @Message("Go on")
    String goOn();

    @Message("The key of your pen name")
    String keyTitle();

    @Message("Not yours yet: {name}")
    String notYet(String name);

    @Message("Write this key down somewhere that is not your employer’s: not a work phone, not a work computer. Whoever holds it can speak under your name, read our messages to you, and take your words down. We cannot send it again.")
    String keyAdvice();

    @Message("I have kept this key")
    String kept();

    @Message("Claim the name")
    String claim();

    @Message("Choose another name")
    String back();

    @Message("It is yours")
    String yoursTitle();

    @Message("The pen name {name} is held by your key from now on.")
    String yours(String name);

    @Message("We already have it")
    String againTitle();

    @Message("This form was sent before: the pen name {name} is held by its key, and nothing was claimed twice.")
    String again(String name);

    @Message("With this form the pen name {name} was claimed before. The other name was not claimed; begin again if you want it.")
    String againOtherName(String name);

    @Message("Its key")
    String itsKey();

    @Message("Type it into the key field of a comment, in any thread. With it you also come back to everything you signed:")
    String whatNext();

    @Message("If nothing stands under the name for {days} days, it is free again.")
    String lapses(int days);

    @Message("Look at what it holds")
    String lookNow();

    @Message("A card with the key, to print")
    String printCard();

    @Message("Type the name you want.")
    String nameMissing();

    @Message("Somebody holds this name, or one that looks like it. Please choose another.")
    String taken();

    @Message("A name that is to be held may have letters of one alphabet in their ordinary shape, at least one, with digits, spaces, hyphens, full stops and apostrophes; in others too much can be made to look like something else.")
    String notClaimable();

    @Message("There is a word in this name by which the site itself tells people apart, such as keeper, moderator, staff or the name of the site. Nobody can hold it: please choose another.")
    String ourWord();

    @Message("The pen name that was claimed with this form was given up since, so nothing was claimed. If you want it back, or another, go on from here: it gets a key of its own.")
    String givenUp();

    @Message("Keep the key, and then say so: without it the name is lost.")
    String keptMissing();

    @Message("This is not the key that was made for this form. Here is a new one: keep it, and claim the name again.")
    String otherKey();

    @Message("This form was not opened here, so nothing was claimed. Here it is with a new key: keep that one, and claim the name again.")
    String stampForeign();
}
