package org.candour.reading.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search page says. */
@MessageBundle("search")
public interface SearchWords {
    @Message("Search")
    String search();

    @Message("Find posts and comments by their words")
    String searchDescription();

    @Message("Search results")
    String results();

    @Message("What to look for")
    String words();

    @Message("Search")
    String find();

    @Message("Narrow it down")
    String narrow();

    @Message("Year")
    String year();

    @Message("All years")
    String allYears();

    @Message("In")
    String kind();

    @Message("Posts and comments")
    String both();

    @Message("Posts only")
    String posts();

    @Message("Comments only")
    String comments();

    @Message("Label (optional)")
    String label();

    @Message("Pen name (optional)")
    String name();

    @Message("The whole name, as it stands over what they wrote.")
    String nameHint();

    @Message("How to search")
    String help();

    @Message("Several words find what has all of them; so do other endings of a word.")
    String helpWords();

    @Message("\"Words in quotation marks\" are found in that order.")
    String helpPhrase();

    @Message("A minus before a word, as in -court, leaves out what has it; a bar between two words, as in court | hearing, finds what has either.")
    String helpOperators();

    @Message("year:2016 and label:court do what the fields do.")
    String helpFields();

    @Message("When little is found, words that are spelt nearly like yours are looked for too.")
    String helpTypos();

    @Message("What you look for stands in the address of the results, and so in the history of the browser you use. This site neither keeps it nor writes it down.")
    String helpHistory();

    @Message("Look for fewer or shorter words: more than {most} characters are too many.")
    String tooLong(int most);

    @Message("Too many people are searching at this moment. Try again in a few seconds: nothing is wrong with your search.")
    String tooMany();

    @Message("The search is being made ready. Try again in a minute; until then the archive lists every post.")
    String notYet();

    @Message("The search is being made ready: not everything has been looked through yet.")
    String notWhole();

    @Message("{#if total == 1}One result{#else}{total} results{/if}")
    String total(int total);

    @Message("Many results; these are the first {most}")
    String many(int most);

    @Message("Not only these words: others that are spelt nearly like them are among the results.")
    String nearly();

    @Message("Nothing was found.")
    String nothing();

    @Message("Try fewer words, or others; look in all years; or leave the other fields empty.")
    String nothingHelp();

    @Message("The archive by year and month")
    String archive();

    @Message("All labels")
    String labels();

    @Message("All discussions")
    String discussions();

    @Message("#{number} on {title}")
    String comment(int number, String title);
}
