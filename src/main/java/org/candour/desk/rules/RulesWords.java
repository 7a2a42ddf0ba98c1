package org.candour.desk.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the rules says, and what the desk says of what they point out. */
@MessageBundle("rules")
public interface RulesWords {
    @Message("Rules")
    String title();

    @Message("Rules never refuse anybody’s words, limits apart: they say to whoever decides what to look at twice.")
    String about();

    @Message("Only a keeper can change them.")
    String keeperOnly();

    @Message("The rules are changed. What waits is looked at anew within five minutes.")
    String saved();

    @Message("Words to look at twice")
    String held();

    @Message("One word or phrase on each line; behind a bar, why: “tag number | staff can be told by it”. Whole words, in any case.")
    String heldHint();

    @Message("Words that count as swearing")
    String swearing();

    @Message("One on each line. It is told to the moderator as some or much, and is never a reason by itself.")
    String swearingHint();

    @Message("Reasons for not publishing")
    String reasons();

    @Message("One on each line, the preset first; behind a bar, what its writer reads besides. A reason may be counted in the public ledger, so it names nobody.")
    String reasonsHint();

    @Message("Most links in a comment")
    String links();

    @Message("Most characters in a comment")
    String characters();

    @Message("A number from {least} to {most}; empty for {most}.")
    String numberHint(int least, int most);

    @Message("A question before a comment is sent (optional)")
    String question();

    @Message("Something whoever reads this site knows, and a machine does not: never a puzzle. Empty, and nothing is asked.")
    String questionHint();

    @Message("Right answers to it")
    String answers();

    @Message("One on each line; case, spaces and signs do not count. A wrong answer gives every word back.")
    String answersHint();

    @Message("How the threads of new posts begin")
    String mode();

    @Message("Whoever writes a post in the studio, and a file that says “comments: open”, “slow” or “closed”, can say otherwise. Posts that are there stay as they are.")
    String modeHint();

    @Message("{#switch mode}{#case 'slow'}slow: comments come out once a day{#case 'closed'}closed{#case}open{/switch}")
    String modeOf(String mode);

    @Message("See what they would have pointed out")
    String tryThem();

    @Message("Save the rules")
    String save();

    @Message("What they would have pointed out")
    String outcome();

    @Message("Of {looked} comments, waiting and published: {held} with your words in them, {sworn} with swearing. Nothing is saved yet.")
    String counts(int looked, int held, int sworn);

    @Message("There was no time to look at all: these are as many of each as it came to.")
    String notAll();

    @Message("published")
    String published();

    @Message("waiting")
    String waiting();

    @Message("Cases before a court")
    String live();

    @Message("What comes under these posts is marked at the desk until the last day.")
    String liveHint();

    @Message("until {day}")
    String until(String day);

    @Message("It is over")
    String over();

    @Message("Address of the post")
    String post();

    @Message("Last day")
    String lastDay();

    @Message("As in 2027-01-31")
    String lastDayHint();

    @Message("Mark this post")
    String mark();

    @Message("No post is at that address.")
    String noSuchPost();

    @Message("Please give a day that is not past, as in 2027-01-31.")
    String noSuchDay();

    @Message("Something in the rules as they are kept cannot be read. It is left out until a keeper saves them again.")
    String leftOut();

    @Message("{#switch field}{#case 'HELD_WORDS'}Words to look at twice{#case 'SWEARING'}Swearing{#case 'REASONS'}Reasons{#case 'MOST_LINKS'}Most links"
            + "{#case 'MOST_CHARACTERS'}Most characters{#case 'QUESTION'}The question{#case 'ANSWERS'}Right answers{#case 'THREAD_MODE'}New threads{#case}{field}{/switch}"
            + "{#if kind != 'NO_NUMBER' && line > 0}, line {line}{/if}: "
            + "{#switch kind}{#case 'TOO_LONG'}{#if limit == 0}there is no bar in this list.{#else}at most {limit} characters.{/if}"
            + "{#case 'TOO_MUCH'}at most {limit} characters in all."
            + "{#case 'NO_WORD'}there is no word before the bar.{#case 'TOO_MANY'}at most {limit} entries.{#case 'NONE'}there must be one at least."
            + "{#case 'NO_NUMBER'}a number from {line} to {limit}.{#case 'TWICE'}it stands there already.{#case 'NO_ANSWER'}a question needs one at least.{#case 'NO_MODE'}please choose one of the three."
            + "{#case}{kind}{/switch}")
    String flaw(String field, String kind, int line, int limit);

    @Message("Look twice")
    String lookTwice();

    @Message("{#switch level}{#case 'SOME'}Some swearing{#case 'MUCH'}Much swearing{#case}{level}{/switch}")
    String level(String level);

    @Message("The case is before a court")
    String liveCase();
}
