package org.candour.pictures;

/** Why a file is no picture that can be shown. */
public enum Unfit {
    /** Neither JPEG, PNG nor GIF, whatever its name says. */
    OTHER_KIND,
    /** More bytes than a picture may have. */
    TOO_LARGE,
    /** More pixels than can be held at once. */
    TOO_MANY_PIXELS,
    /** It breaks off, or holds what no picture of its kind does. */
    DAMAGED,
    /** Its name holds what no address of this site does. */
    BAD_NAME
}
