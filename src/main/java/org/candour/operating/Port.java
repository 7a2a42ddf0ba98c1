package org.candour.operating;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The port of the site, looked at before the slow part of the start. */
final class Port {
    private final Config settings;

    Port(Config settings) {
        this.settings = settings;
    }

    /** Why the site cannot listen there; none when it can. */
    Optional<String> refusal() {
        String wanted = settings.getValue("quarkus.http.port", String.class);
        if (!wanted.matches("[0-9]{1,5}") || Integer.parseInt(wanted) > 65_535) {
            return Optional.of(Terminal.say("port-unreadable", wanted));
        }
        String host = settings.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1");
        try (ServerSocket tried = new ServerSocket()) {
            tried.setReuseAddress(true);
            tried.bind(new InetSocketAddress(host, Integer.parseInt(wanted)));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(Terminal.say("port-taken", wanted));
        }
    }
}
