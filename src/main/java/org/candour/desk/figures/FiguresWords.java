package org.candour.desk.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages with figures and the feed of what waits say. */
@MessageBundle("figures")
public interface FiguresWords {
    @Message("How we are doing")
    String title();

    @Message("{#if count == 0}Nothing is waiting.{#else if count == 1}One comment is waiting.{#else}{count} comments are waiting.{/if}")
    String waiting(long count);

    @Message("The oldest came on")
    String oldest();

    @Message("Decided, week by week")
    String byWeek();

    @Message("{weeks} bars, one for each week of half a year, the newest on the right. An outline is what was decided, its "
            + "filled part what was published; the highest stands for {most}. The table below has the figures.")
    String chart(int weeks, long most);

    @Message("Nothing was decided in the last half year.")
    String nothing();

    @Message("Week from")
    String week();

    @Message("Published")
    String published();

    @Message("Not published")
    String declined();

    @Message("Asked")
    String asked();

    @Message("Undone")
    String undone();

    @Message("Why comments were not published")
    String reasons();

    @Message("Reason")
    String reason();

    @Message("How often")
    String count();

    @Message("The figures are of all at the desk together. The ledger keeps its details for a year.")
    String together();

    @Message("A feed of what waits")
    String feed();

    @Message("An address for your feed reader. It tells how many comments wait, by the day they came, and nothing else: no words, "
            + "no titles, no names. Whoever has the address can read that, so keep it to yourself, and use a feed reader that your "
            + "employer does not see.")
    String feedHow();

    @Message("You have an address. It cannot be shown again; a new one ends it.")
    String feedThere();

    @Message("Make an address")
    String makeFeed();

    @Message("Make a new address")
    String remakeFeed();

    @Message("Take it away")
    String endFeed();

    @Message("The address of your feed")
    String feedAddress();

    @Message("It is shown now and never again.")
    String feedOnce();

    @Message("Your feed is gone. Its address leads nowhere now.")
    String feedGone();

    @Message("{site}: what waits at the desk")
    String feedTitle(String site);

    @Message("{count} since {day}")
    String since(long count, String day);
}
