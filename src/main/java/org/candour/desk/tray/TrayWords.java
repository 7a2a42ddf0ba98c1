package org.candour.desk.tray;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the tray says, in which comments are gathered for a post, and the day from which they are taken. */
@MessageBundle("tray")
public interface TrayWords {
    @Message("Tray for a post")
    String title();

    @Message("Everybody at the desk puts comments in here; the keeper or an editor makes a post of them. Nothing says who put which in.")
    String how();

    @Message("The tray is empty. Tick comments in a thread or on a day, or press “Use in a post” beside one that waits.")
    String empty();

    @Message("What appeared yesterday")
    String yesterday();

    @Message("Set in this order")
    String arrange();

    @Message("Place of {name}")
    String place(String name);

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Take out")
    String takeOut();

    @Message("Leave words out")
    String cut();

    @Message("{speaker} on {title}, #{number}")
    String name(String speaker, String title, int number);

    @Message("{speaker} on {title}")
    String unnumbered(String speaker, String title);

    @Message("It is not published. It can be quoted once it is, and stays in the tray until then.")
    String notPublished();

    @Message("Its words are gone: it cannot be quoted.")
    String wordsGone();

    @Message("Make a post of them")
    String make();

    @Message("Title")
    String titleField();

    @Message("Your introduction (optional)")
    String introduction();

    @Message("Markdown. It stands above the quotations.")
    String introductionHint();

    @Message("Each quotation shows its comment as it is at any time: when its writer withdraws it, the post says so.")
    String asItIs();

    @Message("Begin the draft")
    String draft();

    @Message("The keeper or an editor makes the post.")
    String editorMakes();

    @Message("Please tick at least one comment.")
    String nothingTicked();

    @Message("The tray holds {most} comments. {count} of those you ticked did not fit.")
    String full(int most, int count);

    @Message("None of these can be quoted yet.")
    String noneQuotable();

    @Message("Another post of this month has this title, or had it once. Please choose another.")
    String titleTaken();

    @Message("Leave words out of a quotation")
    String cutTitle();

    @Message("What you leave out is shown as […]. Nothing can be reworded.")
    String cutHow();

    @Message("Leave out these")
    String sentences();

    @Message("Other passages, one on each line")
    String passages();

    @Message("Exactly as they stand in the words below.")
    String passagesHint();

    @Message("Leave them out")
    String doCut();

    @Message("As typed")
    String asTyped();

    @Message("Back to the tray")
    String back();

    @Message("These are not the exact words of the comment: {passage}")
    String notThere(String passage);

    @Message("This begins or ends inside a word: {passage}")
    String halfAWord(String passage);

    @Message("No word of the comment would be left.")
    String nothingLeft();

    @Message("That is too many passages for one quotation.")
    String tooMany();

    @Message("Posts of this day")
    String postsOfDay();

    @Message("Nothing appeared on this day.")
    String nothingOnDay();

    @Message("Day before")
    String dayBefore();

    @Message("Day after")
    String dayAfter();

    @Message("Put the ticked ones in the tray")
    String put();

    @Message("Use in a post")
    String use();

    @Message("The tray: {count}")
    String holds(int count);
}
