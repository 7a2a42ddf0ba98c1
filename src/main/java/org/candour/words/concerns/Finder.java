package org.candour.words.concerns;

import java.util.function.Consumer;
import org.candour.words.Concern;

/** Looks through a text for one kind of concern, in time that grows with its length and no faster. */
public interface Finder {
    /** Gives each phrase found to the consumer; of two that overlap the first given is kept. */
    void find(Sheet sheet, Consumer<Concern> found);
}
