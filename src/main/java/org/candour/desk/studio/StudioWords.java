package org.candour.desk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the studio says, where the keeper writes. */
@MessageBundle("studio")
public interface StudioWords {
    @Message("Studio")
    String title();

    @Message("New post")
    String newPost();

    @Message("Change this post")
    String change();

    @Message("Drafts")
    String drafts();

    @Message("Published lately")
    String published();

    @Message("Withdrawn")
    String withdrawn();

    @Message("No drafts.")
    String noDrafts();

    @Message("Its thread")
    String itsThread();

    @Message("Title")
    String titleField();

    @Message("Who wrote it (optional)")
    String byline();

    @Message("As readers see it, for a guest post. Empty for your own.")
    String bylineHint();

    @Message("Standfirst (optional)")
    String standfirst();

    @Message("One or two sentences under the title.")
    String standfirstHint();

    @Message("Words")
    String words();

    @Message("Markdown. A quotation whose last line begins with — and says who, when and where is set as a source. A link of this site becomes its title, and so does [[part of a title]].")
    String wordsHint();

    @Message("Labels (optional)")
    String labels();

    @Message("With commas between them.")
    String labelsHint();

    @Message("Series (optional)")
    String series();

    @Message("Number in the series (optional)")
    String number();

    @Message("Day")
    String day();

    @Message("As 2016-09-18.")
    String dayHint();

    @Message("Last part of its address (optional)")
    String slug();

    @Message("Small letters, figures and hyphens. Made of the title when empty. An address that was public keeps leading here.")
    String slugHint();

    @Message("Comments")
    String comments();

    @Message("open")
    String open();

    @Message("slow: once a day")
    String slow();

    @Message("closed")
    String closed();

    @Message("Preview")
    String preview();

    @Message("Keep as a draft")
    String keepDraft();

    @Message("Publish now")
    String publishNow();

    @Message("Change it on the page now")
    String changeNow();

    @Message("As it will look")
    String asItWillLook();

    @Message("The draft is kept. Only the desk sees it.")
    String draftKept();

    @Message("A post needs a title.")
    String titleMissing();

    @Message("This has {count} characters; {limit} are the most.")
    String tooLong(String count, String limit);

    @Message("That is not a day of the calendar. Please write it as 2016-09-18.")
    String dayWrong();

    @Message("That day has not come yet. Keep the post as a draft until then.")
    String dayAhead();

    @Message("Please write the number in figures, from 1 to 99999.")
    String numberWrong();

    @Message("A number needs a series.")
    String seriesMissing();

    @Message("An address has small letters, figures and hyphens, at least three characters, and is not a number or the word “all” or “comments”.")
    String slugWrong();

    @Message("{#if topic}Another topic has{#else}Another post of that month has{/if} this address, or had it once. Please choose another.")
    String slugTaken(boolean topic);

    @Message("Somebody changed this post while you were writing. Both texts are here: yours in the form, theirs below. Sending again puts yours in place of theirs.")
    String changedMeanwhile();

    @Message("{name} {number} came out already. Please choose another number.")
    String numberTaken(String name, Integer number);

    @Message("Publish on that day")
    String publishThatDay();

    @Message("It appears by itself on {day}. Keeping it as a draft takes that back.")
    String scheduledFor(String day);

    @Message("appears on that day")
    String scheduled();

    @Message("Earlier texts")
    String earlier();

    @Message("Changed on {day}")
    String changedOn(String day);

    @Message("What changed")
    String whatChanged();

    @Message("Crossed out is what was taken away, underlined what was added.")
    String howChanged();

    @Message("Redact this post")
    String redact();

    @Message("Passages to take out, one on each line")
    String passages();

    @Message("Copy them from the words as typed, below, or from an earlier text. They are destroyed at once, here and in every earlier text. The address of the post stays: change it yourself if it says too much.")
    String passagesHint();

    @Message("What stands there instead")
    String instead();

    @Message("[removed]")
    String insteadPreset();

    @Message("Redact it")
    String redactIt();

    @Message("As typed")
    String asTyped();

    @Message("Please give at least one passage.")
    String passageMissing();

    @Message("This passage stands neither in the post nor in an earlier text: {passage}")
    String passageNotFound(String passage);

    @Message("Paste a source")
    String pasteSource();

    @Message("Who said it, or where it stood")
    String sourceName();

    @Message("Day (optional)")
    String sourceDay();

    @Message("Its address (optional)")
    String sourceAddress();

    @Message("Its words")
    String sourceWords();

    @Message("Put it at the end of the words")
    String putSource();

    @Message("Please say where the source is from.")
    String sourceNameMissing();

    @Message("Please paste the words of the source.")
    String sourceWordsMissing();

    @Message("No published post has “{part}” in its title. Everything is as you typed it.")
    String titleUnknown(String part);

    @Message("“{part}” stands in the titles of several posts: {titles}. Please write more of the one you mean.")
    String titleAmbiguous(String part, String titles);

    @Message("This post shows words that stand elsewhere on this site.")
    String promotes();

    @Message("Repost it")
    String repost();

    @Message("A new draft shows this post as it is at any time, with the responses it had, closed and dated; new ones begin with #1. When it appears, the thread here closes.")
    String repostHow();

    @Message("Do its links still lead somewhere?")
    String links();

    @Message("This site asks each address once, for half a minute at the most, and keeps nothing. Whoever runs those sites sees that this machine asked.")
    String linksHow();

    @Message("It has no links to other sites.")
    String noLinks();

    @Message("{#switch state}"
            + "{#case 'THERE'}answers"
            + "{#case 'GONE'}leads nowhere any more"
            + "{#case 'UNSURE'}answers, but not with a page: please look yourself"
            + "{#case 'SILENT'}does not answer"
            + "{#case 'PRIVATE'}was not asked: it leads into a private network"
            + "{#case 'NOT_WEB'}was not asked: it is not an address of a page on the web"
            + "{#case}{state}{/switch}")
    String linkState(String state);

    @Message("{count} more were not asked.")
    String linksLeft(int count);

    @Message("The post as it is now")
    String theirs();
}
