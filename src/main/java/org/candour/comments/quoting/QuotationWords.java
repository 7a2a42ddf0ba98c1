package org.candour.comments.quoting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands over words that are quoted in a post, and in their place when they are gone. */
@MessageBundle("quotation")
public interface QuotationWords {
    @Message("{speaker} on {title}, #{number}")
    String caption(String speaker, String title, int number);

    @Message("{speaker}, on {title}, #{number}")
    String captionOfElsewhere(String speaker, String title, int number);

    @Message("A comment on {title}, #{number}")
    String place(String title, int number);

    @Message("First published here on {day}: {title}")
    String firstPublished(String day, String title);

    @Message("Withdrawn by its writer")
    String withdrawn();

    @Message("Removed by a moderator")
    String removed();

    @Message("The comment has changed since a part of it was quoted here. It is read whole where it stands.")
    String changed();

    @Message("Hidden while we look at a complaint")
    String hidden();

    @Message("These words can no longer be read here.")
    String gone();

    @Message("A comment")
    String comment();

    @Message("An earlier post")
    String post();
}
