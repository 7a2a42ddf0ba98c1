package org.candour.operating;

import java.util.List;
import java.util.function.Consumer;

/** What a command does once the store is open, in the running site or alone. */
interface Errand {

    /** The command it belongs to. */
    String name();

    /**
     * Does it.
     *
     * @param arguments of the command, paths absolute
     * @param out takes lines for the terminal: figures and names, never words of writers
     * @return 0 when it is done, 1 when not
     */
    int run(List<String> arguments, Consumer<String> out);
}
