package org.candour.reading.mirror;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a copy of the site says of itself, and its table of contents. */
@MessageBundle("mirror")
public interface MirrorWords {
    @Message("Contents")
    String contents();

    @Message("Every post, by year, by label and by title")
    String contentsDescription();

    @Message("By year")
    String byYear();

    @Message("By label")
    String byLabel();

    @Message("By title")
    String byTitle();

    @Message("Titles: {letter}")
    String titles(String letter);

    @Message("Titles that begin with {letter}")
    String titlesDescription(String letter);

    @Message("other signs")
    String others();

    @Message("This is a copy, made to be read: nothing can be written, sent or searched for in it. What it was copied from:")
    String copy();

    @Message("This is a copy: no comment can be written in it.")
    String noAnswer();
}
