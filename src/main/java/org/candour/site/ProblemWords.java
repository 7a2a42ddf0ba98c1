package org.candour.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says when a page cannot be shown. */
@MessageBundle("problem")
public interface ProblemWords {
    @Message("There is no page here")
    String notFoundTitle();

    @Message("The address may be mistyped, or the page was never here. The archive lists every post by its month.")
    String notFound();

    @Message("This is gone")
    String goneTitle();

    @Message("What stood at this address was taken down. It is not kept for readers anywhere on this site.")
    String gone();

    @Message("This form did not come from this site")
    String foreignTitle();

    @Message("The page that sent it stands somewhere else, so it was not taken. Open the page here and send it again. Your words are still on the page you came from: go back to find them.")
    String foreign();

    @Message("This address cannot be read")
    String unreadableTitle();

    @Message("It holds signs that no address of this site has.")
    String unreadable();

    @Message("This form cannot be read")
    String badFormTitle();

    @Message("What arrived was not a form this site understands. Go back, where your words still are, and send it again.")
    String badForm();

    @Message("This is more than the site can take at once")
    String tooLargeTitle();

    @Message("A page may send two million bytes. Go back, where your words still are, and send them in parts.")
    String tooLarge();

    @Message("This address answers another way")
    String wrongMethodTitle();

    @Message("It can be opened, or it takes a form, but not what was asked of it.")
    String wrongMethod();

    @Message("Something here has failed")
    String failedTitle();

    @Message("It is our fault, not yours. What you sent may not have been kept: go back, where your words still are, and try again in a minute.")
    String failed();

    @Message("Only staff of the desk can open this")
    String forbiddenTitle();

    @Message("You are not signed in, or what you tried is not among your tasks.")
    String forbidden();

    @Message("The address may be mistyped, or what it was about is settled and gone.")
    String notFoundAtDesk();

    @Message("Back to the desk")
    String toDesk();

    @Message("The archive")
    String toArchive();

    @Message("The front page")
    String toFront();
}
