package org.candour.desk.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about a keeper's key to guest posts says. */
@MessageBundle("ownkey")
public interface KeyWords {
    @Message("Your key to guest posts")
    String title();

    @Message("Until they are published, guest posts lie sealed: only a keeper’s passphrase or recovery code opens the key that reads them. Whoever takes the disk or a backup cannot.")
    String how();

    @Message("You can read guest posts.")
    String readsAll();

    @Message("You can read what arrives now, but not everything that came before you were let in.")
    String readsSome();

    @Message("You cannot read guest posts yet.")
    String readsNone();

    @Message("This session is older than your key. Sign out and in again.")
    String signInAgain();

    @Message("1. Ask another keeper")
    String askTitle();

    @Message("A keeper who can read guest posts finds your name under People, and lets you in.")
    String askHow();

    @Message("2. Or use a recovery code")
    String codeTitle();

    @Message("If you had another account and lost its passphrase, one of its recovery codes opens what it could read. The code is then used up.")
    String codeHow();

    @Message("Recovery code")
    String code();

    @Message("Open")
    String open();

    @Message("That code opens nothing: it is not a keeper’s, was used before, or is older than the keys.")
    String codeWrong();

    @Message("That code opens nothing that you cannot read already. It stays good.")
    String codeNothingNew();

    @Message("The code opened what its account could read. Make sure that it was yours.")
    String codeDone();

    @Message("3. If nobody can let you in")
    String renewTitle();

    @Message("Make a new key: then guest posts that arrive from now on can be read. What was sealed before stays sealed. If every passphrase and every recovery code that opened it is lost, those guest posts are gone, and nobody can bring them back.")
    String renewHow();

    @Message("Your passphrase")
    String passphrase();

    @Message("Make a new key")
    String renew();

    @Message("That is not your passphrase. Nothing was changed.")
    String passphraseWrong();

    @Message("There is a new key. What was sealed before stays sealed; if nothing is left that opens it, it is gone.")
    String renewDone();
}
