package org.candour.operating;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.keys.UnsafeSecret;
import org.candour.store.StoreDriver;
import org.candour.store.StoreNewer;
import org.eclipse.microprofile.config.Config;

/** Why a start failed, in a sentence for the keeper. */
final class Unstarted {
    private static final String H2_TAKEN = "90020";

    private static final Pattern SETTING = Pattern.compile("config property (\\S+) with the config value \"(.*?)\"");

    private final Config settings;

    Unstarted(Config settings) {
        this.settings = settings;
    }

    String why(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20)
                .map(this::sentence).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> Terminal.say("start-failed", WordlessLog.named(failure)));
    }

    private Optional<String> sentence(Throwable cause) {
        String url = settings.getValue("quarkus.datasource.jdbc.url", String.class);
        String said = null;
        if (cause instanceof UnsafeSecret unsafe) {
            said = Terminal.say(unsafe.reason() == UnsafeSecret.Reason.DAMAGED ? "secret-damaged" : "secret-open", unsafe.file());
        } else if (cause instanceof StoreNewer) {
            said = Terminal.say("store-newer");
        } else if (cause instanceof SQLException sql && !aboutRows(sql)) {
            said = StoreDriver.embedded(url) ? embedded(sql) : postgresql(sql, url);
        } else if (cause instanceof BindException) {
            said = Terminal.say("port-taken", settings.getValue("quarkus.http.port", String.class));
        } else if (cause.getClass().getSimpleName().contains("Config")) {
            said = setting(String.valueOf(cause.getMessage()));
        }
        return Optional.ofNullable(said);
    }

    /** SQL state classes 22 and 23: a row was refused. The store is sound, and nobody should be told to throw it away. */
    private static boolean aboutRows(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    private static String setting(String message) {
        Matcher found = SETTING.matcher(message);
        return found.find()
                ? Terminal.say("setting-unreadable", found.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), found.group(2))
                : Terminal.say("settings-unreadable", message.strip());
    }

    private String embedded(SQLException sql) {
        return H2_TAKEN.equals(sql.getSQLState()) || sql.getErrorCode() == Integer.parseInt(H2_TAKEN)
                ? Terminal.say("store-taken", settings.getValue("candour.data", String.class)) : Terminal.say("store-wrong");
    }

    private static String postgresql(SQLException sql, String url) {
        String state = String.valueOf(sql.getSQLState());
        return Terminal.say(state.startsWith("08") ? "postgresql-away" : "postgresql-refused", url.replaceAll("\\?.*", ""));
    }
}
