package org.candour.writing.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the site says to somebody who has something against words on it. */
@MessageBundle("report")
public interface ReportWords {
    @Message("Report or complain")
    String startTitle();

    @Message("Tell us what is wrong with words on this site, without an account. A person reads it.")
    String startSummary();

    @Message("What is it about?")
    String which();

    @Message("{#switch kind}"
            + "{#case 'REPORT'}Report a comment or a post"
            + "{#case 'COMPLAINT'}Complain about how we dealt with something"
            + "{#case 'NOTICE'}Send a notice of complaint: words that defame you"
            + "{#case 'DATA'}Ask what is kept about you, or have it put right or erased"
            + "{#case 'APPEAL'}Ask for another look at a decision about your words"
            + "{/switch}")
    String title(String kind);

    @Message("{#switch kind}"
            + "{#case 'REPORT'}Somebody can be recognised, is attacked, or the words break the house rules. A moderator looks at it."
            + "{#case 'COMPLAINT'}A decision, a delay, the way you were treated. Somebody looks at it who did not decide before."
            + "{#case 'NOTICE'}Section 5 of the Defamation Act 2013. It asks for your name and e-mail address, because the law does, and the law counts the hours."
            + "{#case 'DATA'}Your rights in data protection law, also where somebody else wrote about you."
            + "{#case 'APPEAL'}Your comment was not published, or was removed. It goes to somebody else than who decided."
            + "{/switch}")
    String whatFor(String kind);

    @Message("If somebody is in danger now, ring 999. Nobody reads this page at once.")
    String danger();

    @Message("How we deal with complaints, step by step")
    String aboutComplaints();

    @Message("Which page or comment?")
    String place();

    @Message("Its address, such as {example}")
    String placeHint(String example);

    @Message("Which page or comment? (optional)")
    String placeOptional();

    @Message("{#switch kind}"
            + "{#case 'REPORT'}What is wrong with it?"
            + "{#case 'COMPLAINT'}What happened, and what should we do?"
            + "{#case 'NOTICE'}Which words do you complain of, and why are they defamatory of you?"
            + "{#case 'DATA'}What do you ask for?"
            + "{#case 'APPEAL'}Why should the decision be another?"
            + "{/switch}")
    String words(String kind);

    @Message("{#switch kind}"
            + "{#case 'REPORT'}A sentence or two will do. Do not say who you are."
            + "{#case 'NOTICE'}Quote the words. A statement is defamatory only if it has caused, or is likely to cause, serious harm to your reputation."
            + "{#case 'DATA'}Which words are about you, and whether you want to see, correct or erase them. We can only find what you point to. Do not send papers."
            + "{#case 'APPEAL'}The decision is looked at again with what you say here. Do not say who you are."
            + "{#case}Do not say more about yourself than you need to."
            + "{/switch}")
    String wordsHint(String kind);

    @Message("The return key of your words (optional)")
    String about();

    @Message("It tells us which decision is meant. We look it up and do not keep it with your appeal.")
    String aboutHint();

    @Message("Your name")
    String complainant();

    @Message("Your e-mail address")
    String email();

    @Message("The law asks for both. The keeper writes to you there, and they are erased a year after the complaint is closed.")
    String emailHint();

    @Message("What do the words mean, as you understand them?")
    String meaning();

    @Message("What in them is factually wrong, or opinion that no facts support?")
    String facts();

    @Message("May we pass your name and e-mail address on to whoever wrote it?")
    String consent();

    @Message("Yes")
    String yes();

    @Message("No, keep them from them")
    String no();

    @Message("By sending this notice you say that you do not know enough about whoever wrote the words to bring proceedings against them.")
    String lacksHow();

    @Message("I do know who wrote them")
    String knows();

    @Message("Check it")
    String check();

    @Message("Before you send")
    String checkTitle();

    @Message("Not sent yet. Read it once more.")
    String notYet();

    @Message("At that address we find nothing of this site. You can send it all the same.")
    String notFound();

    @Message("Your notice lacks something the law asks for")
    String lacksTitle();

    @Message("You can send it as it is. We then tell you within 48 hours what a notice must contain; nothing is hidden or removed before it is whole.")
    String lacksNote();

    @Message("{#switch part}"
            + "{#case 'COMPLAINANT'}your name"
            + "{#case 'EMAIL'}an e-mail address at which we can reach you"
            + "{#case 'STATEMENT'}which words you complain of, and why they are defamatory of you"
            + "{#case 'PLACE'}where on this site they stand"
            + "{#case 'MEANING'}the meaning you find in them"
            + "{#case 'FACTS'}what in them is factually inaccurate, or opinion not supported by fact"
            + "{#case 'LACKS'}that you do not have enough information about the poster to bring proceedings against them"
            + "{#case 'CONSENT'}whether we may give your name and e-mail address to the poster"
            + "{/switch}")
    String lacks(String part);

    @Message("What happens next")
    String nextTitle();

    @Message("A moderator reads it and looks at the words in their place. We read what waits {hours}. The words stay or come down, and your key shows you which.")
    String nextReport(String hours);

    @Message("By {day} at the latest your key shows you that somebody has taken it up. It goes to somebody who did not make the decision; if there is nobody else, it waits for the keeper.")
    String nextComplaint(String day);

    @Message("Somebody looks at it who did not make the decision; if there is nobody else, it waits for the keeper. By {day} at the latest your key shows you that they have taken it up.")
    String nextAppeal(String day);

    @Message("You have an answer by {day} at the latest: a month, as the law says. You read it with your key.")
    String nextData(String day);

    @Message("Within 48 hours, not counting weekends and bank holidays, the keeper writes to you by e-mail. If the notice is whole, the words come down within the same 48 hours; where the keeper asks their writer first, that takes up to five days more, and they stand until then. A comment is hidden until it comes down, unless many comments are hidden already, or the keeper has looked at these words for you before: then the keeper looks at yours first, and your key shows you whether the words are hidden.")
    String nextNotice();

    @Message("Your return key")
    String yourKey();

    @Message("With this key you come back, see what became of it, add something or take it back. Write it down: we cannot send it again.")
    String keyAdvice();

    @Message("Send")
    String send();

    @Message("Change it")
    String change();

    @Message("It has reached us")
    String receivedTitle();

    @Message("Nobody has read it yet; a person will. You can close this page.")
    String received();

    @Message("Keep this key. You come back with it at")
    String keepIt();

    @Message("Look at it now")
    String lookNow();

    @Message("There is nothing to read here. Say in a few words what is wrong.")
    String nothingSaid();

    @Message("We find nothing of this site at that address. Copy it from the page, or open the comment by its number and follow the link from there.")
    String noSuchPlace();

    @Message("These words are down already, or hidden while we look at them: there is nothing left to report.")
    String alreadyDown();

    @Message("This form was not checked here, or lay open for too long, so nothing was sent. Everything you typed is below: look at it and send.")
    String stampForeign();

    @Message("{#switch kind}"
            + "{#case 'REPORT'}Your report"
            + "{#case 'COMPLAINT'}Your complaint"
            + "{#case 'NOTICE'}Your notice of complaint"
            + "{#case 'DATA'}Your data request"
            + "{#case 'APPEAL'}Your appeal"
            + "{/switch}")
    String yours(String kind);

    @Message("Of {day}")
    String ofDay(String day);

    @Message("{#switch state}"
            + "{#case 'OPEN'}It has reached us. Nobody has decided yet."
            + "{#case 'TAKEN_UP'}Somebody has taken it up. Nobody has decided yet."
            + "{#case 'DEFECTIVE'}Your notice lacks something the law asks for; see below. Nothing is hidden or removed because of it."
            + "{#case 'HIDDEN'}The words are hidden while we look at your notice."
            + "{#case 'ASKED'}Whoever wrote the words is asked first. The words stand until they answer or their time is over."
            + "{#case 'REMOVED'}The words have been taken down."
            + "{#case 'LEFT'}We looked at it, and the words stay."
            + "{#case 'PUT_RIGHT'}You were right: the decision has been changed."
            + "{#case 'WORDS_GONE'}You were right. The words are gone and cannot come back; you may send them again."
            + "{#case 'STANDS'}We looked at it again, and the decision stands."
            + "{#case 'ANSWERED'}It is answered; see below."
            + "{#case 'WITHDRAWN'}You took it back. What you wrote is gone."
            + "{/switch}")
    String state(String state);

    @Message("What it lacks:")
    String lacking();

    @Message("It is about")
    String isAbout();

    @Message("What you wrote")
    String youWrote();

    @Message("Letters")
    String letters();

    @Message("From the desk, {day}")
    String fromDesk(String day);

    @Message("From you, {day}")
    String fromYou(String day);

    @Message("Add something")
    String add();

    @Message("Your words")
    String yourWords();

    @Message("Send it")
    String sendIt();

    @Message("It has been added. A person will read it.")
    String added();

    @Message("Withdraw it")
    String withdraw();

    @Message("Yes, take it back: what I wrote goes, and nothing more is done about it")
    String sure();

    @Message("Taken back. What you wrote is gone from the site now and from its files by the next night.")
    String withdrawn();

    @Message("No report lies under this key.")
    String unknownKey();

    @Message("Tick the box if you want to take it back.")
    String notSure();

    @Message("To one complaint you can add {times} times, {characters} characters in all, and this would be more, so nothing was added. Your words are below.")
    String addedEnough(int times, int characters);

    @Message("This has been decided meanwhile, so nothing was added. Your words are below.")
    String closedMeanwhile();
}
