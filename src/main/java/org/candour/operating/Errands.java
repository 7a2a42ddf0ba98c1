package org.candour.operating;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Every errand by its name, one at a time. */
@ApplicationScoped
class Errands {
    private static final Logger LOG = Logger.getLogger(Errands.class);
    private final List<Errand> all;

    Errands(@All List<Errand> all) {
        this.all = all;
    }

    /** Runs one; a failure is said in a sentence, by its class alone. */
    synchronized int run(String name, List<String> arguments, Consumer<String> out) {
        for (Errand errand : all) {
            if (errand.name().equals(name)) {
                return attempt(errand, arguments, out);
            }
        }
        out.accept(Terminal.say("unknown-errand", name));
        return 1;
    }

    private static int attempt(Errand errand, List<String> arguments, Consumer<String> out) {
        try {
            return errand.run(arguments, out);
        } catch (RuntimeException failure) {
            LOG.error(errand.name(), failure);
            out.accept(Terminal.say("failed", failure.getClass().getSimpleName()));
            return 1;
        }
    }
}
