package org.candour.moving.formats.xml;

import java.io.IOException;

/** A file holds more of one thing than any export does: reading stops before it costs memory. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("more than is read of one thing");
    }
}
