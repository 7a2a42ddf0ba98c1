package org.candour.moving.formats;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with another system's file, in sentences for the keeper. None of them repeats a word of the file. */
@MessageBundle("formats")
public interface FormatWords {
    @Message("The file is empty.")
    String empty();

    @Message("This is no export that can be read here: of Blogger (the archive, or the feed or zip of Google Takeout), WordPress (WXR), Disqus (XML), Ghost (JSON) or Movable Type (text).")
    String notKnown();

    @Message("entry {number}")
    String entry(long number);

    @Message("after entry {entries}, near byte {bytes}")
    String place(long entries, long bytes);

    @Message("the file")
    String file();

    @Message("The file breaks off or is damaged here. What came before it was read; nothing after it was.")
    String brokenOff();

    @Message("The zip breaks off, is locked, or holds more than is read of one. What came before was read.")
    String brokenZip();

    @Message("There is no blog’s feed in this zip: it should lie under Takeout/Blogger/Blogs. A zip of an export of this site’s own kind has to be unpacked first.")
    String noFeed();

    @Message("{bytes} bytes are not in the file’s encoding and were read as Windows-1252.")
    String oddBytes(long bytes);

    @Message("This is longer than ten million characters and was skipped.")
    String tooLong();

    @Message("It has no number of its own and was skipped.")
    String noKey();

    @Message("There are more words in this file than can wait for its labels: this one goes without.")
    String noLabels();

    @Message("Its date cannot be read.")
    String noDay();
}
