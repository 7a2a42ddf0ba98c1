package org.candour.operating;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the site, or the store alone for one errand. What is unsafe or cannot be is said in a sentence before
 * anything has started, without a stack trace.
 */
final class Start {
    private static volatile boolean serving;

    private final PrintStream out;
    private final Config settings = ConfigProvider.getConfig();

    Start(PrintStream out) {
        this.out = out;
    }

    /** True when this process runs the site: not for an errand alone, and not in a test. */
    static boolean serving() {
        return serving;
    }

    /** Runs the site until it is told to stop. */
    int serve() {
        Optional<String> refusal = new Safety(settings).refusal().or(() -> new Port(settings).refusal());
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        serving = true;
        return run(Serve.class);
    }

    /** Does an errand: in the running site where there is one, else with the store to ourselves and no port open. */
    int errand(List<String> command) {
        Path data = settings.getValue("candour.data", Path.class);
        if (Files.notExists(data)) {
            // An errand of an empty store made on the spot would find everything as promised.
            return refuse(Terminal.say("no-store", data.toAbsolutePath()));
        }
        return errandOfNewStore(command);
    }

    /** The same for an errand that may be the first of a site: where there is no store it makes one. */
    int errandOfNewStore(List<String> command) {
        Path data = settings.getValue("candour.data", Path.class);
        Optional<String> refusal = new Safety(settings).refusal();
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        return Knock.at(data, command, out::println).orElseGet(() -> alone(command));
    }

    private int alone(List<String> command) {
        System.setProperty("quarkus.http.host-enabled", "false");
        return run(Alone.class, command.toArray(String[]::new));
    }

    private int run(Class<? extends QuarkusApplication> what, String... arguments) {
        AtomicInteger ended = new AtomicInteger();
        Quarkus.run(what, (code, failure) -> ended.set(failure == null ? code : refuse(new Unstarted(settings).why(failure))), arguments);
        return ended.get();
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return 1;
    }
}
