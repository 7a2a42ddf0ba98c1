package org.candour.moving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the report of an import says of what could not be moved. */
@MessageBundle("moving_in")
public interface MovingWords {

    @Message("There are more words in it than a page can hold.")
    String tooLong();

    @Message("This file is of another system than those before it. Nothing of it was read: bring it in by itself.")
    String anotherSystem();

    @Message("This folder holds no posts and no pages as an export of a site of this kind writes them.")
    String noPlainFiles();

    @Message("This picture breaks off, or is longer than a picture may be.")
    String pictureUnreadable();

    @Message("The pictures cannot be read.")
    String noPictures();

    @Message("The file cannot be read.")
    String unreadable();

    @Message("Another import is going on. Wait until it has ended.")
    String already();
}
