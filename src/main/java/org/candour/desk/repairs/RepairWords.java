package org.candour.desk.repairs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which texts that were moved here are mended. */
@MessageBundle("repairs")
public interface RepairWords {
    @Message("Texts to mend")
    String title();

    @Message("Other systems spoil texts in ways that are known. Here is what the import found and how it would read if it were mended; nothing is changed until you say so, and what you leave is not offered again.")
    String about();

    @Message("Nothing waits to be mended.")
    String none();

    @Message("{#switch kind}"
            + "{#case 'MOJIBAKE'}Letters read in the wrong encoding"
            + "{#case 'GLUED_BUTTONS'}Words of buttons copied with a comment"
            + "{#case 'PLAIN_HEADING'}Headings that are only short lines"
            + "{#case 'CLOCK_CITATION'}Comments named by the time above them"
            + "{#case 'SIGN_OFF'}Names typed below the words"
            + "{#else}Texts to mend{/switch}")
    String kind(String kind);

    @Message("{#switch kind}"
            + "{#case 'MOJIBAKE'}Such as “naÃ¯ve” for “naïve”."
            + "{#case 'GLUED_BUTTONS'}Such as “ReplyDelete” before or after the words."
            + "{#case 'PLAIN_HEADING'}They become headings of the post and stand in its list of contents."
            + "{#case 'CLOCK_CITATION'}Such as “17:42 yesterday”. The words stay, and the number of the comment is put beside them as a link. Only where exactly one comment fits; the link shows readers to the minute when that comment was written, as the old site did."
            + "{#case 'SIGN_OFF'}The words stay, and the name is shown above them as a pen name that belongs to nobody. A name by which somebody could be known is better left where it is, or redacted."
            + "{#else}{/switch}")
    String how(String kind);

    @Message("{count} offered")
    String count(long count);

    @Message("The post itself: {title}")
    String post(String title);

    @Message("#{number} under {title}")
    String comment(int number, String title);

    @Message("Would stand under the name “{name}”; nobody holds a key to it")
    String signed(String name);

    @Message("Tick all on this page")
    String tickAll();

    @Message("What to do with those that are ticked")
    String ticked();

    @Message("Mend them")
    String mend();

    @Message("Leave them as they are")
    String leave();

    @Message("Nothing is left to mend here. What was changed or taken down meanwhile goes at night.")
    String noneLeft();

    @Message("Look at more")
    String more();

    @Message("All kinds")
    String allKinds();

    @Message("{#if count > most}Mend the next {most}{#else}Mend all {count}{/if}")
    String mendAll(long count, int most);

    @Message("Without looking at each. Earlier texts of posts are kept; those of comments are not.")
    String mendAllHow();

    @Message("Please tick at least one of them.")
    String tickSome();

    @Message("{count} mended.")
    String mended(int count);

    @Message("{count} left as {#if count == 1}it is{#else}they are{/if}.")
    String left(int count);

    @Message("{#if count == 1}One repair{#else}{count} repairs{/if} of texts that were moved here {#if count == 1}is{#else}are{/if} offered.")
    String inAll(long count);
}
