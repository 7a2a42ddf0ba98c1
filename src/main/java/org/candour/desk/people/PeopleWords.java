package org.candour.desk.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the people of the desk says. */
@MessageBundle("people")
public interface PeopleWords {
    @Message("People")
    String title();

    @Message("{#if role == 'KEEPER'}keeper{#else}moderator{/if}")
    String role(String role);

    @Message("{#if count == 0}not signed in{#else if count == 1}one session{#else}{count} sessions{/if}")
    String sessions(long count);

    @Message("shut out")
    String suspended();

    @Message("Shut out")
    String suspend();

    @Message("Let in again")
    String resume();

    @Message("End their sessions")
    String endSessions();

    @Message("That cannot be done: nobody would be left to keep the site.")
    String lastKeeper();

    @Message("{name} cannot read guest posts yet: let them in. They will be able to read everything you can.")
    String cannotRead(String name);

    @Message("Your passphrase")
    String passphrase();

    @Message("Let them in")
    String letIn();

    @Message("They are let in: they can read everything you can.")
    String letInNow();

    @Message("That is not your passphrase. Nobody was let in.")
    String passphraseWrong();

    @Message("That cannot be done: they can read what you can, or cannot be let in now.")
    String nothingToLetIn();

    @Message("You cannot read guest posts yet.")
    String youCannotRead();

    @Message("What to do")
    String whatToDo();

    @Message("Invite a moderator")
    String invite();

    @Message("Makes a link that works once, within the hour. Give it to one person, by a way that is not your employer’s.")
    String inviteHow();

    @Message("Make a link")
    String makeLink();

    @Message("A link for one moderator")
    String linkTitle();

    @Message("It is shown now and never again. It works once, within the hour.")
    String linkHow();

    @Message("The link")
    String link();

    @Message("Back to the people")
    String back();
}
