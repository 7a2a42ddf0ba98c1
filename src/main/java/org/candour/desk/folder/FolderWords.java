package org.candour.desk.folder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about the content folder. */
@MessageBundle("folder")
public interface FolderWords {
    @Message("Content folder")
    String title();

    @Message("Read content again")
    String readAgain();

    @Message("The folder is {folder}. It is read when the site starts and when you ask.")
    String where(String folder);

    @Message("Nothing was taken: the folder is missing or empty, or more than half of its files are gone. All posts stay as they are.")
    String nothingTaken();

    @Message("At the last reading: {added} new, {updated} changed, {unchanged} as they were.")
    String outcome(int added, int updated, int unchanged);

    @Message("Move another blog in")
    String moveIn();

    @Message("Files that cannot be read")
    String faults();

    @Message("Each keeps its last good version on the site. Mend the file and read again.")
    String faultsHow();

    @Message("{file}, line {line}: {reason}")
    String fault(String file, int line, String reason);

    @Message("Changed at the desk, and in the file since")
    String differences();

    @Message("The site shows the desk’s version until you choose.")
    String differencesHow();

    @Message("This post was withdrawn at the desk.")
    String wasWithdrawn();

    @Message("In the file")
    String inFile();

    @Message("On the site")
    String onSite();

    @Message("Take the file’s version")
    String preferFile();

    @Message("Stay with the desk’s version")
    String preferDesk();

    @Message("Posts whose file is gone")
    String missing();

    @Message("They stay on the site until you say otherwise.")
    String missingHow();

    @Message("Withdraw this post")
    String withdraw();

    @Message("Keep it without a file")
    String keep();

    @Message("Withdraw them all")
    String withdrawAll();

    @Message("{#if count == 1}Yes, withdraw this post{#else}Yes, withdraw these {count} posts{/if}")
    String withdrawAllSure(int count);

    @Message("The content folder needs a look.")
    String needsLook();

    @Message("All is well.")
    String well();
}
