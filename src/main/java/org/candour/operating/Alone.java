package org.candour.operating;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** One errand with the store to ourselves: no port is open and nothing else happens. */
@Unremovable
@ApplicationScoped
class Alone implements QuarkusApplication {
    private final Errands errands;

    Alone(Errands errands) {
        this.errands = errands;
    }

    @Override
    public int run(String... arguments) {
        List<String> command = List.of(arguments);
        return errands.run(command.get(0), command.subList(1, command.size()), System.out::println);
    }
}
