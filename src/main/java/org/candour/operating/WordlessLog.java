package org.candour.operating;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Nothing a client sent reaches a log. A failure is named by its class and our own frame, never by its message; and
 * of what libraries say, only those are quoted that never see a request or a row.
 */
@LoggingFilter(name = "wordless")
public final class WordlessLog implements Filter {
    private static final List<String> QUOTED = List.of("org.candour.", "org.flywaydb.", "io.agroal.", "io.quarkus.runtime",
            "io.quarkus.config", "io.quarkus.scheduler", "io.quarkus.deployment", "io.zonky.");

    /** Lets every record through, without what it may have been told. */
    @Override
    public boolean isLoggable(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (!quoted(String.valueOf(record.getLoggerName()))) {
            record.setMessage(thrown == null ? "(not quoted)" : "");
            record.setParameters(null);
        }
        if (thrown != null) {
            record.setMessage((record.getMessage() + " " + named(thrown)).strip().replace("%", "%%"));
            record.setParameters(null);
            record.setThrown(null);
        }
        return true;
    }

    private static boolean quoted(String logger) {
        return QUOTED.stream().anyMatch(logger::startsWith);
    }

    /** The classes from the failure to its root, and the first frame of ours. */
    static String named(Throwable thrown) {
        StringBuilder names = new StringBuilder();
        String frame = "";
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
            names.append(depth == 0 ? "" : " from ").append(cause.getClass().getName());
            frame = frame.isEmpty() ? ownFrame(cause) : frame;
        }
        return names + (frame.isEmpty() ? "" : " at " + frame);
    }

    private static String ownFrame(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("org.candour.")) {
                return element.getClassName() + ":" + element.getLineNumber();
            }
        }
        return "";
    }
}
