package org.candour.desk.movingin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about an export that is brought in. */
@MessageBundle("movingin")
public interface MovingInWords {
    @Message("Move another blog in")
    String title();

    @Message("The export of Blogger (the old archive, or Takeout’s feed or whole zip), WordPress, Disqus, Ghost or Movable Type. It is first looked through, which changes nothing; then you are told what would come, and decide.")
    String how();

    @Message("What was public there is on this site at once, at the path it had without .html. Drafts, and what was scheduled, private or protected, come as drafts. Spam and what was deleted stay out. Of the people there only the names they showed come along.")
    String whatComes();

    @Message("An import broke off before its end. What it had brought in is here. Send or choose the same file again with the same choices, or give the same command again: it goes on from there.")
    String brokeOff();

    @Message("Send a file")
    String send();

    @Message("The export (at most {largest} MB)")
    String file(String largest);

    @Message("It lies in the data folder until it is brought in or put away, and is then erased. Behind a web server that takes less than the file’s size, put it into the folder below instead.")
    String fileHint();

    @Message("Take over words that were changed there since, but never over what was edited, removed or redacted here")
    String replace();

    @Message("Make a post of each Disqus thread whose page is not here")
    String threads();

    @Message("Look through it")
    String look();

    @Message("Choose a file on the server")
    String choose();

    @Message("Files in {folder} are listed here. They stay there until you delete them: an export holds what this site does not keep, such as e-mail addresses.")
    String folder(String folder);

    @Message("There is none yet.")
    String none();

    @Message("{#if megabytes == 1}1 MB{#else}{megabytes} MB{/if}")
    String megabytes(long megabytes);

    @Message("Please choose a file that is not empty.")
    String noFile();

    @Message("That file is not in the folder any more.")
    String notThere();

    @Message("The file is larger than {largest} MB. Nothing of it was kept. Put it into the folder on the server.")
    String tooLarge(String largest);

    @Message("Another export is being looked through or brought in. Yours was not kept: send or choose it when that one is done.")
    String busy();

    @Message("Nothing was brought in: it was not this file that was looked at. What this one would bring stands below.")
    String other();

    @Message("Nothing was brought in: the file in the folder is not the one that was looked at any more. Choose it again to see what it would bring.")
    String changed();

    @Message("There is too little room on the disk for that file and what becomes of it. Nothing of it was kept.")
    String noDisk();

    @Message("Looking through {name}")
    String looking(String name);

    @Message("Bringing {name} in")
    String bringing(String name);

    @Message("{count} entries read so far.")
    String readSoFar(String count);

    @Message("{count} of {all} comments looked at so far.")
    String settledSoFar(String count, String all);

    @Message("{count} comments looked at so far.")
    String lookedAtSoFar(String count);

    @Message("It goes on while you do something else; the site can be read meanwhile. If the server stops before the end, what was brought in stays, and the same file goes on from there.")
    String goesOn();

    @Message("Look again")
    String again();

    @Message("What {name} would bring")
    String would(String name);

    @Message("What {name} has brought")
    String brought(String name);

    @Message("Nothing was changed so far.")
    String nothingChanged();

    @Message("Posts")
    String posts();

    @Message("Pages")
    String pages();

    @Message("Comments")
    String comments();

    @Message("In the file: {count}.")
    String read(String count);

    @Message("Would appear on the site: {count}.")
    String wouldAppear(String count);

    @Message("New on the site: {count}.")
    String appeared(String count);

    @Message("Kept without being shown: {count} ({reasons}).")
    String held(String count, String reasons);

    @Message("In the place of what was here: {count}.")
    String updated(String count);

    @Message("Different here, and left as they are here: {count}.")
    String differs(String count);

    @Message("Here already: {count}.")
    String unchanged(String count);

    @Message("Of a page that is not here: {count}.")
    String unmatched(String count);

    @Message("Passed over: {count} ({reasons}).")
    String skipped(String count, String reasons);

    @Message("What could not be read")
    String faults();

    @Message("{where}: {what}")
    String fault(String where, String what);

    @Message("{#if count == 1}One more is in the report.{#else}{count} more are in the report.{/if}")
    String moreFaults(int count);

    @Message("{count} comments in {#if seconds == 1}one second{#else}{seconds} seconds{/if}: {each} a second.")
    String pace(String count, long seconds, String each);

    @Message("The report as a file (JSON)")
    String report();

    @Message("Bring it in")
    String bring();

    @Message("Put it away")
    String putAway();

    @Message("Putting it away brings nothing in; a file that was sent is erased.")
    String putAwayHow();

    @Message("{#switch reason}"
            + "{#case 'draft'}drafts"
            + "{#case 'scheduled'}scheduled"
            + "{#case 'private'}private"
            + "{#case 'protected'}behind a password"
            + "{#case 'pending'}waiting there"
            + "{#case 'unknown'}of unknown standing"
            + "{#case 'removed'}removed there"
            + "{#case 'trashed'}deleted there"
            + "{#case 'spam'}spam"
            + "{#case 'ghosted'}hidden there"
            + "{#case 'duplicate'}twice in the file"
            + "{#case 'too long'}too long"
            + "{#case 'on a page'}under pages"
            + "{#case 'under a post passed over'}under posts that were passed over"
            + "{#case 'under a post taken down here'}under posts that were taken down here"
            + "{#case 'under draft'}under drafts"
            + "{#case 'under scheduled'}under scheduled posts"
            + "{#case 'under private'}under private posts"
            + "{#case 'under protected'}under posts behind a password"
            + "{#case 'under pending'}under posts that wait there"
            + "{#case 'under unknown'}under posts of unknown standing"
            + "{#else}{reason}{/switch}")
    String reason(String reason);

    @Message("Done")
    String done();

    @Message("Nothing in this file can be brought in.")
    String nothing();

    @Message("{name} could not be looked through or brought in to its end. What was brought in stays. The reason stands in the log; choose or send the same file again, and it goes on from there.")
    String broken(String name);

    @Message("Another import is going on, begun by a command on the server. Wait until it has ended, then send or choose the file again: what was sent has been erased.")
    String another();
}
