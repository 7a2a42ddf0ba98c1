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
        int code = commandLine().execute(arguments);
        System.exit(code);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Commands(new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        line.setParameterExceptionHandler(WrongUse::say);
        return line;
    }
}
