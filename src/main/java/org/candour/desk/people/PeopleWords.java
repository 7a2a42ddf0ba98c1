package org.candour.desk.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the people of the desk says. */
@MessageBundle("people")
public interface PeopleWords {
    @Message("People")
    String title();

    @Message("{#switch role}{#case 'KEEPER'}keeper{#case 'EDITOR'}editor{#case}moderator{/switch}")
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

    @Message("{#if role == 'EDITOR'}Make them an editor{#else}Make them a moderator{/if}")
    String become(String role);

    @Message("They have another role now, from their next page on.")
    String roleChanged();

    @Message("Nothing was changed: a keeper stays a keeper, and nobody is made one here. To end it, shut them out.")
    String roleStays();

    @Message("Choose a role first: moderator, editor or keeper.")
    String noSuchRole();

    @Message("What they will be")
    String theirRole();

    @Message("{#switch role}{#case 'KEEPER'}A keeper: all of it, with people, rules and answers in the site’s name. "
            + "Guest posts open to them once you let them in here.{#case 'EDITOR'}An editor: decides too, and writes "
            + "and changes posts in the studio. Guest posts stay closed to them.{#case}A moderator: decides what appears, "
            + "removes and redacts.{/switch}")
    String roleMeans(String role);

    @Message("Invite somebody")
    String invite();

    @Message("Makes a link that works once, within the hour. Give it to one person, by a way that is not your employer’s.")
    String inviteHow();

    @Message("Make a link")
    String makeLink();

    @Message("A link for one person")
    String linkTitle();

    @Message("It makes the account of {#switch role}{#case 'KEEPER'}a keeper{#case 'EDITOR'}an editor{#case}a moderator{/switch}.")
    String linkRole(String role);

    @Message("It is shown now and never again. It works once, within the hour.")
    String linkHow();

    @Message("The link")
    String link();

    @Message("Back to the people")
    String back();
}
