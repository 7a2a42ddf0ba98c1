package org.candour.operating;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.candour.rules.Draft;
import org.candour.rules.Drafting;
import org.candour.rules.Flaw;
import org.candour.store.DataFolder;
import org.candour.store.StoreDriver;
import org.eclipse.microprofile.config.Config;

/** What no site may be started with, because it would break a promise to the people who write here. */
final class Safety {
    private static final List<String> EMBEDDED_NEEDS = List.of("WRITE_DELAY=0", "TRACE_LEVEL_FILE=0");

    /** With these the scheduler runs nothing. */
    private static final Set<String> NEVER = Set.of("off", "disabled");

    private final Config settings;

    Safety(Config settings) {
        this.settings = settings;
    }

    /** The first thing that is unsafe or unreadable, in a sentence; none when all is well. */
    Optional<String> refusal() {
        return Stream.<Supplier<Optional<String>>>of(this::url, this::quickExit, this::accessLog, this::zone, this::pace, this::waiting, this::days, this::reasons, this::nightly, this::store, this::folder)
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> url() {
        String text = settings.getValue("candour.site-url", String.class);
        try {
            URI url = URI.create(text);
            boolean http = "http".equals(url.getScheme());
            if (!(http || "https".equals(url.getScheme())) || url.getHost() == null || text.endsWith("/")) {
                return Optional.of(Terminal.say("url-unreadable", text));
            }
            return http && !nobodyOnTheWay(url.getHost()) ? Optional.of(Terminal.say("url-plain", text)) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(Terminal.say("url-unreadable", text));
        }
    }

    /** On this machine or inside Tor nobody is on the way. By its shape, not by asking who it is. */
    private static boolean nobodyOnTheWay(String host) {
        return host.equals("localhost") || host.matches("127(\\.[0-9]{1,3}){3}") || host.equals("[::1]") || host.endsWith(".onion");
    }

    private Optional<String> quickExit() {
        return settings.getOptionalValue("candour.quick-exit", String.class).filter(text -> !leadsAway(text))
                .map(text -> Terminal.say("quick-exit-unreadable", text));
    }

    /** Over plain http the network would read which page somebody left for; inside Tor it does not. */
    private static boolean leadsAway(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && ("https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && address.getHost().endsWith(".onion"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private Optional<String> accessLog() {
        return settings.getOptionalValue("quarkus.http.access-log.enabled", Boolean.class).filter(on -> on)
                .map(on -> Terminal.say("access-log"));
    }

    private Optional<String> zone() {
        String zone = settings.getValue("candour.zone", String.class);
        try {
            Objects.requireNonNull(ZoneId.of(zone));
            return Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.of(Terminal.say("zone-unreadable", zone));
        }
    }

    private Optional<String> pace() {
        String pace = settings.getValue("candour.pace", String.class).strip();
        return pace.equalsIgnoreCase("off") || pace.matches("[1-9][0-9]{0,5}|1000000") ? Optional.empty()
                : Optional.of(Terminal.say("pace-unreadable", pace));
    }

    /** Less would refuse single comments. */
    private Optional<String> waiting() {
        return settings.getOptionalValue("candour.waiting-bytes", String.class).map(String::strip)
                .filter(bytes -> !bytes.matches("[1-9][0-9]{5,14}")).map(bytes -> Terminal.say("waiting-unreadable", bytes));
    }

    /** A backup that expires at once is none; what is kept for an appeal or an answer is kept a day at least. */
    private Optional<String> days() {
        return Stream.of("backup", "declined", "question").map(what -> "candour." + what + "-days")
                .filter(name -> settings.getOptionalValue(name, String.class).filter(days -> !days.matches("[1-9][0-9]{0,3}")).isPresent())
                .map(name -> Terminal.say("days-unreadable", name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        settings.getValue(name, String.class))).findFirst();
    }

    private Optional<String> reasons() {
        String typed = settings.getConfigValue("candour.reasons").getRawValue();
        if (typed != null && typed.replace(",", "").isBlank()) {
            return Optional.of(Terminal.say("reasons-empty"));
        }
        return settings.getOptionalValues("candour.reasons", String.class).map(Draft::ofReasons).map(Drafting::read)
                .filter(Drafting.Flawed.class::isInstance).map(read -> unusable(((Drafting.Flawed) read).flaws().get(0)));
    }

    /** What the keeper could not save at the desk, nobody can begin with. */
    private static String unusable(Flaw flaw) {
        return switch (flaw.kind()) {
            case TWICE -> Terminal.say("reasons-twice", flaw.line());
            case TOO_LONG -> Terminal.say("reasons-too-long", flaw.line(), flaw.limit());
            case TOO_MANY, TOO_MUCH -> Terminal.say("reasons-too-many", Drafting.MOST);
            case NO_WORD, NONE, NO_NUMBER, NO_ANSWER, NO_MODE -> Terminal.say("reasons-no-word", flaw.line());
        };
    }

    private Optional<String> nightly() {
        String when = settings.getOptionalValue("candour.nightly", String.class).orElse("off").strip();
        if (NEVER.contains(when)) {
            return Optional.empty();
        }
        try {
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)).parse(when).validate();
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(Terminal.say("nightly-unreadable", when));
        }
    }

    private Optional<String> store() {
        String url = settings.getValue("quarkus.datasource.jdbc.url", String.class);
        return StoreDriver.embedded(url)
                ? EMBEDDED_NEEDS.stream().filter(need -> !url.contains(need)).findFirst().map(need -> Terminal.say("h2-unsafe", need))
                : Optional.empty();
    }

    private Optional<String> folder() {
        Path data = settings.getValue("candour.data", Path.class).toAbsolutePath();
        try {
            DataFolder.prepare(data);
            return Optional.empty();
        } catch (DataFolder.OpenToOthers open) {
            return Optional.of(open.getMessage());
        } catch (UncheckedIOException unwritable) {
            return Optional.of(Terminal.say("folder-unwritable", data));
        }
    }
}
