package org.candour.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a member of staff reads about their own entries in the ledger. */
@MessageBundle("own")
public interface OwnLedgerWords {
    @Message("Everything you did")
    String title();

    @Message("Your own entries in the ledger, by day. Nobody else’s stand here, and yours stand on nobody else’s page. After a year their details are erased.")
    String how();

    @Message("Nothing of yours is written down.")
    String nothing();

    @Message("{act} ({count} times)")
    String times(String act, int count);

    @Message("Months")
    String months();

    @Message("Take your entries with you")
    String take();

    @Message("A table (CSV) of day, act and reason: no words, no names, and nothing that says which comment it was. You are asked for a code if you typed none lately.")
    String takeHow();

    @Message("Download the table")
    String download();

    @Message("Day")
    String day();

    @Message("Act")
    String act();

    @Message("Reason")
    String rule();
}
