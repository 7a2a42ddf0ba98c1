package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** The command {@code import}, as the running site does it. */
@ApplicationScoped
public class ImportErrand {
    private final Errands errands;

    ImportErrand(Errands errands) {
        this.errands = errands;
    }

    /** Runs it; returns its exit code. */
    public int run(List<String> arguments, Consumer<String> out) {
        return errands.run("import", arguments, out);
    }
}
