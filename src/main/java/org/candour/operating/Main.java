package org.candour.operating;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Where the jar begins: the first argument is the command, {@code serve} when there is none. */
@QuarkusMain
public class Main {
    /** It speaks before the settings of the log are read. */
    private static final String TALKATIVE = "org.hibernate";

    private Main() {}

    /** Ends with 0 when it is done, 1 when it failed, 2 when it was used wrongly. */
    public static void main(String... arguments) {
        // Before anything logs: Java takes its log manager once, and its own would print in its own way.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger(TALKATIVE).setLevel(Level.WARNING);
        System.exit(arguments.length == 0 ? serve() : commandLine().execute(arguments));
    }

    /** Without a word there is nothing to take apart. */
    private static int serve() {
        return new Commands(out()).serve();
    }

    private static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Commands(out()));
        line.setParameterExceptionHandler(WrongUse::say);
        return line;
    }
}
