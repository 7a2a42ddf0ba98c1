package org.candour.desk.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of what waits says. */
@MessageBundle("list")
public interface ListWords {
    @Message("Waiting, as a list")
    String title();

    @Message("See them as a list")
    String asList();

    @Message("One at a time")
    String oneAtATime();

    @Message("{count} of {total} waiting comments.")
    String found(long count, long total);

    @Message("Find among them")
    String narrow();

    @Message("Under the post")
    String post();

    @Message("All posts")
    String allPosts();

    @Message("{title} ({count})")
    String postOption(String title, long count);

    @Message("Which came on")
    String day();

    @Message("All days")
    String allDays();

    @Message("{day} ({count})")
    String dayOption(String day, long count);

    @Message("Written by")
    String kind();

    @Message("Anybody")
    String allKinds();

    @Message("{#switch kind}{#case 'READER'}Readers{#case 'AUTHOR'}The author of the post{#case}{kind}{/switch}")
    String kindOption(String kind);

    @Message("In which stands")
    String concern();

    @Message("Anything")
    String allConcerns();

    @Message("{#switch sign}{#case 'LINK'}A link{#case 'HELD'}Words from the rules{#case 'SWEARING'}Swearing{#case 'LIVE_CASE'}A case before a court"
            + "{#case}{queue:concern(sign)}{/switch}")
    String concernOption(String sign);

    @Message("With these words in them")
    String text();

    @Message("Find")
    String find();

    @Message("Show all")
    String showAll();

    @Message("None of what waits is like that.")
    String noneLikeThat();

    @Message("Tick all on this page")
    String tickAll();

    @Message("Only this post")
    String onlyThis();

    @Message("The whole comment")
    String whole();

    @Message("With what stands above it")
    String inFocus();

    @Message("Could point to someone")
    String couldPoint();

    @Message("Its writer has answered your question.")
    String replied();

    @Message("Pages of this list")
    String pages();

    @Message("Page before")
    String pageBefore();

    @Message("Page {page}")
    String page(int page);

    @Message("Next page")
    String pageAfter();

    @Message("All that is ticked")
    String allTicked();

    @Message("Please tick at least one comment.")
    String tickSome();

    @Message("At most 50 at once: you ticked {count}. Nothing was decided.")
    String tooMany(int count);

    @Message("Please choose one of the buttons.")
    String chooseOne();

    @Message("Please choose one of the reasons.")
    String chooseReason();

    @Message("{#switch kind}"
            + "{#case 'PUBLISH'}{count} decided: to appear."
            + "{#case 'DECLINE'}{count} decided: turned down."
            + "{#case 'SKIP'}{count} skipped: they come last."
            + "{#case 'UNDO'}{count} taken back: {#if count == 1}it waits{#else}they wait{/if} again."
            + "{#case}{kind}{/switch}")
    String done(String kind, int count);

    @Message("{#switch why}"
            + "{#case 'ANOTHER_WAS_FIRST'}Decided by somebody else meanwhile"
            + "{#case 'MENDED'}Changed by its writer meanwhile, and not decided: read it again"
            + "{#case 'TAKEN_BACK'}Taken back by its writer meanwhile"
            + "{#case 'OUT'}Out already, or decided anew by somebody else"
            + "{#case}{why}{/switch}")
    String left(String why);

    @Message("Undo all {count}")
    String undo(int count);
}
