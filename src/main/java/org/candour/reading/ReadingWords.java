package org.candour.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages for readers say. */
@MessageBundle("reading")
public interface ReadingWords {

    // Figures

    @Message("{count.grouped} {#if count == 1}word{#else}words{/if}")
    String words(int count);

    @Message("{count.grouped} {#if count == 1}minute{#else}minutes{/if}")
    String minutes(int count);

    @Message("{count.grouped} {#if count == 1}comment{#else}comments{/if}")
    String comments(int count);

    /** Under whatever post. */
    @Message("{count.grouped} {#if count == 1}comment{#else}comments{/if} that day")
    String commentsThatDay(int count);

    @Message("{count.grouped} {#if count == 1}post{#else}posts{/if}")
    String posts(int count);

    @Message("{count.grouped} {#if count == 1}comment{#else}comments{/if} since {day}")
    String commentsSince(int count, String day);

    // Front page and lists

    @Message("Read the whole post")
    String readOn();

    @Message("Earlier")
    String earlier();

    @Message("Posts, page {page}")
    String frontPage(int page);

    @Message("Now being discussed")
    String beingDiscussed();

    @Message("All discussions")
    String allDiscussions();

    @Message("Discussions")
    String discussions();

    @Message("Every thread, by the latest day on which somebody spoke")
    String discussionsDescription();

    @Message("Propose a topic")
    String proposeTopic();

    @Message("{count.grouped} {#if count == 1}comment, on{#else}comments, the last on{/if} {day}")
    String commentsLast(int count, String day);

    @Message("No comments yet, published on {day}")
    String unanswered(String day);

    @Message("closed for comments")
    String threadClosed();

    @Message("What appeared yesterday")
    String yesterday();

    @Message("Nothing has been published yet.")
    String nothingYet();

    @Message("All posts and threads, by year and month")
    String archiveDescription();

    @Message("Archive")
    String archive();

    @Message("Search posts and comments")
    String searchArchive();

    @Message("Posts of {year}")
    String year(int year);

    @Message("The posts of {year}, month by month")
    String yearDescription(int year);

    @Message("Read {month} through")
    String readThrough(String month);

    @Message("{month}, read through")
    String monthThrough(String month);

    @Message("Every post of {month} on one page, to read through or to print")
    String monthThroughDescription(String month);

    @Message("In this month")
    String inThisMonth();

    @Message("Posts and comments of {month}")
    String monthDescription(String month);

    @Message("Everything that appeared on {day}")
    String dayDescription(String day);

    @Message("Posts of this day")
    String postsOfDay();

    @Message("All of {month}")
    String wholeMonth(String month);

    @Message("Labels")
    String labels();

    @Message("What the posts are about")
    String labelsDescription();

    @Message("Posts labelled {label}")
    String labelled(String label);

    @Message("The posts about {label}, newest first")
    String labelDescription(String label);

    @Message("There are no labels yet.")
    String noLabels();

    @Message("Series")
    String series();

    @Message("Posts that belong together, in order")
    String seriesDescription();

    @Message("All posts of the series {series}, in order")
    String ofSeries(String series);

    @Message("There are no series yet.")
    String noSeries();

    @Message("Pages")
    String pages();

    @Message("Page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Page before")
    String pageBefore();

    @Message("Page after")
    String pageAfter();

    // A post

    @Message("Topic")
    String topic();

    @Message("By the author of")
    String byAuthorOf();

    @Message("and")
    String and();

    @Message("Contents")
    String contents();

    @Message("Skip to comments")
    String skipToComments();

    @Message("Labels:")
    String labelsOfPost();

    @Message("Mentioned in")
    String mentionedIn();

    @Message("Before and after this post")
    String aroundPost();

    @Message("Before it in {series}:")
    String beforeInSeries(String series);

    @Message("After it in {series}:")
    String afterInSeries(String series);

    @Message("The post before:")
    String postBefore();

    @Message("The post after:")
    String postAfter();

    // A thread

    @Message("No comments yet")
    String noComments();

    @Message("Order of the comments")
    String orderOfComments();

    @Message("As a conversation")
    String conversation();

    @Message("Newest first")
    String newestFirst();

    @Message("Whole thread on one page")
    String wholeThread();

    @Message("In pages")
    String inPages();

    @Message("{name}\u00A0✓")
    String namedAndSigned(String name);

    @Message("to #{number}")
    String answers(int number);

    @Message("to {year} #{number}")
    String answersThen(int year, int number);

    @Message("Responses at the time")
    String responsesThen();

    @Message("These were written when the post first appeared, and can be cited by year and number, as “{year} #3”. New comments stand below them.")
    String responsesClosed(int year);

    @Message("The post as it first appeared")
    String wholeOriginal();

    @Message("More of what was said then")
    String moreThen();

    @Message("continued from #{number}")
    String continuedFrom(int number);

    @Message("Reply or report")
    String reply();

    @Message("Report")
    String report();

    @Message("Report this comment")
    String reportIt();

    @Message("{count} {#if count == 1}reply{#else}replies{/if} to #{number}")
    String replies(int count, int number);

    @Message("Cited by")
    String citedBy();

    @Message("Quoted in")
    String quotedIn();

    @Message("Continue this exchange ({count})")
    String continueExchange(int count);

    @Message("Withdrawn by its writer")
    String withdrawn();

    @Message("Hidden while we look at a complaint")
    String hidden();

    @Message("Locked by a moderator: {reason}")
    String locked(String reason);

    @Message("Moved to")
    String movedTo();

    @Message("Moved to another post, which cannot be read any more.")
    String movedGone();

    @Message("Moved here from")
    String movedFrom();

    @Message("Numbers in these words are those of that thread.")
    String numbersOfThat();

    @Message("Moved here from a post that cannot be read any more.")
    String movedFromGone();

    @Message("Removed by a moderator")
    String removed();

    // A comment on its own page

    @Message("Comment {number} on {title}")
    String commentOn(int number, String title);

    @Message("On")
    String on();

    @Message("What it answers")
    String whatItAnswers();

    @Message("The exchange begins with #{number}.")
    String exchangeBegins(int number);

    @Message("The comment, and what answers it")
    String theComment();

    @Message("More answers to #{number}")
    String furtherAnswers(int number);

    @Message("What comes after #{number}")
    String comesAfter(int number);

    @Message("What is new since #{number} on {title}")
    String newSince(int number, String title);

    @Message("{#if comments == 1}One comment since #{number}{#else}{comments} comments since #{number}{/if}")
    String sinceThen(int comments, int number);

    @Message("Nothing has come since #{number}")
    String nothingSince(int number);

    @Message("Keep the address of this page, and open it again another day.")
    String keepThisAddress();

    @Message("Keep this address for the next time:")
    String keepThatAddress();

    @Message("The whole conversation")
    String wholeConversation();

    @Message("There is no comment #{number} here")
    String noSuchComment(int number);

    @Message("Numbers are given when a comment appears, and never move. The post and its whole thread:")
    String noSuchCommentHelp();

    // The form

    @Message("Add a comment")
    String addComment();

    @Message("Reply to #{number}")
    String replyTo(int number);

    @Message("This thread takes no more comments. Everything in it can still be read and cited.")
    String closed();

    @Message("This thread is slowed: new comments appear once a day, together.")
    String slow();

    @Message("Your words")
    String yourWords();

    @Message("No account, no name, no address. On the next page you see how it will look, and can still change it. A person reads it before anyone else does.")
    String yourWordsHint();

    @Message("Pen name (optional)")
    String penName();

    @Message("Not your real name, and not one you use elsewhere.")
    String penNameHint();

    @Message("Return key (optional)")
    String returnKey();

    @Message("Only if you have one for this thread or a pen name and want to speak as the same voice; otherwise you are offered one.")
    String returnKeyHint();

    @Message("Preview your comment")
    String preview();

    @Message("How to set words")
    String markdownHelp();

    @Message("An empty line begins a new paragraph.")
    String helpParagraph();

    @Message("*a star on each side* makes words lean, **two** make them heavy.")
    String helpEmphasis();

    @Message("A line that begins with > is a quotation.")
    String helpQuotation();

    @Message("Lines that begin with - make a list.")
    String helpList();

    @Message("#12 links to comment 12 of this thread.")
    String helpCitation();

    // What we keep

    @Message("What we keep")
    String kept();

    @Message("Everything this site can store, column by column, made from the same list that every start is checked against.")
    String keptDescription();

    @Message("Comments that wait for a decision, and drafts, lie in the store as plain text: whoever takes the machine can read them. There is no column for your address, your browser or the minute at which you wrote.")
    String keptPlainly();

    // For programs

    @Message("Search the posts and comments of {site}")
    String searchIn(String site);

    // Feeds

    @Message("{site}: posts")
    String postsFeed(String site);

    @Message("{site}: comments")
    String commentsFeed(String site);

    @Message("Comments on {title}")
    String commentsOn(String title);

    @Message("#{number} on {title}")
    String commentTitle(int number, String title);
}
