package org.candour.desk.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the door of the desk says: sign-in, the one-time link, the account. */
@MessageBundle("door")
public interface SignInWords {
    @Message("Error: {title}")
    String error(String title);

    @Message("Sign in to the desk")
    String signInTitle();

    @Message("Sign in")
    String signIn();

    @Message("Name")
    String name();

    @Message("Passphrase")
    String passphrase();

    @Message("Code")
    String code();

    @Message("Six figures from your authenticator, or one of your recovery codes.")
    String codeHint();

    @Message("That did not fit. Please check the name, the passphrase and the code; a code works only once, so wait for the next one.")
    String signInFailed();

    @Message("Type a code first")
    String confirmationTitle();

    @Message("To read what is sealed, type the code your app shows. It counts for half an hour, so that a desk left open shows nobody what only you may read.")
    String confirmationWhy();

    @Message("What you typed goes along with it: nothing is lost.")
    String confirmationCarries();

    @Message("What you typed")
    String confirmationTyped();

    @Message("The six figures your authenticator shows now.")
    String confirmationHint();

    @Message("That is not the code, or it was used before. Wait for the next one; after five wrong codes in a row you are signed out.")
    String confirmationWrong();

    @Message("Go on")
    String confirm();

    @Message("Too many people are trying to sign in. Please try again in a minute.")
    String tooManyTry();

    @Message("This desk is for the people who read what comes in. Reading and writing need no account.")
    String deskIsFor();

    @Message("Welcome to the desk")
    String welcomeTitle();

    @Message("This link makes one keeper’s account. It works once, within the hour.")
    String welcomeKeeper();

    @Message("This link makes one {#if role == 'EDITOR'}editor’s{#else}moderator’s{/if} account. It works once, within the hour.")
    String welcomeStaff(String role);

    @Message("First, your authenticator")
    String authenticatorTitle();

    @Message("Put this secret into an authenticator app on a device of your own, not your employer’s. Type it in by hand, or copy the whole address below it.")
    String authenticatorHow();

    @Message("The secret")
    String theSecret();

    @Message("As an address")
    String asAddress();

    @Message("Then, your account")
    String accountTitle();

    @Message("A name you use nowhere else, from 2 to 60 characters. Readers never see it.")
    String nameHint();

    @Message("At least 12 characters. Four or five words that do not belong together are easy to keep.")
    String passphraseHint();

    @Message("The six figures your authenticator shows now.")
    String newCodeHint();

    @Message("Make my account")
    String makeAccount();

    @Message("A name has from 2 to 60 characters and at least one letter or figure.")
    String nameUnfit();

    @Message("Somebody here already goes by that name.")
    String nameTaken();

    @Message("The passphrase is too short: it needs at least 12 characters.")
    String passphraseShort();

    @Message("The passphrase is too long: 500 characters are the most.")
    String passphraseLong();

    @Message("That is not the code your authenticator shows for this secret now. Check the clock of the device, and type the next code.")
    String codeWrong();

    @Message("This link is over")
    String linkOverTitle();

    @Message("It has been used, has expired, was replaced by a newer one, or never was.")
    String linkOver();

    @Message("Ask the keeper for a new one. Who keeps the machine can make one there, with the command keeper-link.")
    String linkOverHow();

    @Message("Your recovery codes")
    String codesTitle();

    @Message("Each lets you in once without your authenticator. They are shown now and never again: write them down, away from your passphrase.")
    String codesHow();

    @Message("Each also opens the key to guest posts, should you lose your passphrase: a new account made with the command keeper-link can then read what waited. Without your passphrase, without a code and without another keeper, sealed guest posts are gone; nobody can bring them back.")
    String codesOpenKey();

    @Message("Your recovery codes")
    String codesLabel();

    @Message("Go on to the desk")
    String goOn();

    @Message("Your account")
    String yourAccount();

    @Message("You are signed in as {name}.")
    String signedInAs(String name);

    @Message("{#if count == 1}You have one session open.{#else}You have {count} sessions open.{/if}")
    String sessionsOpen(long count);

    @Message("{#if count == 1}One recovery code is left.{#else}{count} recovery codes are left.{/if}")
    String codesLeft(long count);

    @Message("Your recovery codes were made before your key to guest posts and do not open it: make new ones.")
    String codesOpenNoKey();

    @Message("Your key to guest posts")
    String yourKey();

    @Message("Change your passphrase")
    String changePassphrase();

    @Message("Your passphrase now")
    String passphraseNow();

    @Message("New passphrase")
    String passphraseNew();

    @Message("Change it")
    String changeIt();

    @Message("That is not your passphrase.")
    String passphraseWrong();

    @Message("Your passphrase is changed. Every other session of yours has ended.")
    String passphraseChanged();

    @Message("New recovery codes")
    String renewCodes();

    @Message("Ten new codes are shown once; the earlier ones stop working.")
    String renewCodesHow();

    @Message("Make new codes")
    String makeCodes();

    @Message("End all sessions")
    String endAll();

    @Message("Signs you out here and everywhere else.")
    String endAllHow();

    @Message("Sign out")
    String signOut();

    @Message("What you did lately")
    String lately();

    @Message("Nothing yet.")
    String nothingYet();

    @Message("New authenticator")
    String newAuthenticator();

    @Message("For a new device, or when the old one is lost. The old one’s codes stop working when the new one has shown that it works.")
    String newAuthenticatorHow();

    @Message("Change to it")
    String changeToIt();

    @Message("Your new authenticator is in use. The old one’s codes work no more.")
    String authenticatorChanged();
}
