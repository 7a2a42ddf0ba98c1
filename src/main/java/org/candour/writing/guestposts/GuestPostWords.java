package org.candour.writing.guestposts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who writes a guest post or proposes a topic. */
@MessageBundle("guestposts")
public interface GuestPostWords {
    @Message("Write for this blog")
    String startTitle();

    @Message("Send a guest post, or propose a topic. No account and no name; you come back with a key.")
    String startSummary();

    @Message("You need no account and no name. It takes five pages. Nothing is kept before you press Send on the last of them, and you can go back at any time.")
    String startIntro();

    @Message("Guest posts cannot be sent yet, because there is nobody here yet who could open them. Keep your words, and come back another day.")
    String notReady();

    @Message("What we keep")
    String whatWeKeep();

    @Message("Your words, locked so that only the keeper of this blog can open them until they are published; the day they came; and the answers you give us on the way. Not your name, not your address, not the time.")
    String whatWeKeepText();

    @Message("Everything we keep")
    String everythingWeKeep();

    @Message("What your employer's network can see")
    String network();

    @Message("Whoever runs the network can see that a computer on it spoke to this site, and on which day and at what hour. They cannot see what was written. A computer that belongs to your employer may record even that.")
    String networkText();

    @Message("Use your own device, or Tor")
    String ownDevice();

    @Message("Write on a device of your own, on a connection that is not your employer's. Tor Browser hides from your network which site you read, and from us where you are. Type the words that matter; do not photograph a work screen.")
    String ownDeviceText();

    @Message("How to stay anonymous")
    String stayAnonymous();

    @Message("What do you want to write?")
    String whichKind();

    @Message("A guest post: a longer piece, up to 60,000 characters")
    String kindGuestPost();

    @Message("A topic: a title and up to 2,000 characters that open a discussion")
    String kindTopic();

    @Message("Say whether it is to be a guest post or a topic.")
    String kindMissing();

    @Message("Begin")
    String begin();

    @Message("Go on")
    String goOn();

    @Message("Back")
    String back();

    @Message("Your guest post")
    String wordsTitle();

    @Message("Your topic")
    String topicTitle();

    @Message("Title")
    String title();

    @Message("Your words")
    String yourWords();

    @Message("Up to 60,000 characters. You can paste from another program: lists and paragraphs are kept.")
    String wordsHint();

    @Message("Up to 2,000 characters: enough to say what should be talked about, and why.")
    String topicHint();

    @Message("How to set bold words, lists and quotations")
    String help();

    @Message("An empty line begins a new paragraph.")
    String helpParagraph();

    @Message("*one star* on each side slants, **two stars** make bold.")
    String helpEmphasis();

    @Message("A line that begins with > is a quotation; one with - or 1. is part of a list; one with ## is a heading.")
    String helpLines();

    @Message("Nothing is kept yet. Closing the page loses what you typed. To come back to this page use the Back button at the foot of the next ones. If your browser's own Back shows an empty box, its Forward brings your words back.")
    String nothingKept();

    @Message("Give it a title.")
    String titleMissing();

    @Message("A title may have {limit} characters; this one has {count}.")
    String titleTooLong(int count, int limit);

    @Message("There is nothing to read in the box. Type or paste your words.")
    String empty();

    @Message("A topic needs a few words under its title: what should be talked about, and why.")
    String topicEmpty();

    @Message("A topic may have {limit} links; this one has {count}.")
    String tooManyLinks(int count, int limit);

    @Message("Where do you work? (optional)")
    String roleTitle();

    @Message("Only as broadly as this. It helps the keeper to read your words rightly, and is never published unless you write it yourself.")
    String roleHint();

    @Message("I would rather not say")
    String roleUnsaid();

    @Message("In a court")
    String court();

    @Message("In a prison")
    String prison();

    @Message("In the community")
    String community();

    @Message("In an office or at headquarters")
    String office();

    @Message("Somewhere else")
    String other();

    @Message("These phrases might. Change what should not be there: type other words in its place, or empty the box. What you leave as it is, you keep.")
    String phrasesHint();

    @Message("Change it to, or leave it to keep it:")
    String changeOrKeep();

    @Message("Change anything else")
    String changeElse();

    @Message("Check, and send")
    String checkTitle();

    @Message("Your words as they will look ({count} words)")
    String asItWillLook(int count);

    @Message("Lists, line ends or spaces that came from another program have been set in the way this site does. Look whether it reads as you meant it; your own text is untouched if you go back.")
    String setAsLists();

    @Message("Should these lines be headings? (optional)")
    String headings();

    @Message("Your return key")
    String keyTitle();

    @Message("I have kept it")
    String kept();

    @Message("Keep the key first, and say here that you have. Without it nobody can ask you anything, and you cannot take your words back.")
    String keptMissing();

    @Message("I have sent a guest post before")
    String before();

    @Message("It is kept under the key of your earlier guest post, which stands below. Another key that we showed you on the way opens nothing.")
    String sentUnderEarlier();

    @Message("The page will say: by the author of {posts}.")
    String willName(String posts);

    @Message("Return key of an earlier guest post or topic (optional)")
    String earlier();

    @Message("This one is then kept under the same key.")
    String earlierHint();

    @Message("We know no guest post or topic under this key. Look at each letter once more, or empty the field.")
    String earlierUnknown();

    @Message("Say on the page which earlier guest posts are mine")
    String sameAuthor();

    @Message("This is kept under the key of your earlier guest post.")
    String underEarlier();

    @Message("If we ask you something and you do not come back")
    String absent();

    @Message("Publish it with names and places taken out")
    String publish();

    @Message("Do not publish it")
    String withhold();

    @Message("Say what should happen if you do not come back.")
    String absentMissing();

    @Message("Where you work: {role}")
    String roleSaid(String role);

    @Message("Send")
    String send();

    @Message("Show it again with these changes")
    String again();

    @Message("Change the words")
    String changeWords();

    @Message("This form was not begun here, or what it brought was sent before, so nothing was taken. Everything you wrote is still here, under the key you see now: keep that one, and send again.")
    String stampForeign();

    @Message("Guest posts cannot be sent yet, because there is nobody here who could open them. Nothing was taken; your words are all still here. Keep a copy of them, and try again another day.")
    String nobodyToRead();

    @Message("Your guest post has reached us. Nobody has read it yet; the keeper will. You can close this page.")
    String sent();

    @Message("Your topic has reached us. Nobody has read it yet; the keeper will. You can close this page.")
    String sentTopic();

    @Message("Without this key you cannot come back to it.")
    String keyNotKept();

    @Message("A piece came with this form before, and its first words stand. The other words you sent now were not taken; they are in the box below. To put them in place of the first, come back with your key.")
    String againOtherWords();

    @Message("Come back with it in some days: there may be a question, or an edition for you to agree to. Nothing is published before you have seen it, unless you do not come back and have chosen that.")
    String whatNext();

    @Message("With this key you come back to your words on {site}:")
    String card(String site);

    @Message("Look at it now")
    String lookNow();

    @Message("A card with the key, to print")
    String printCard();
}
