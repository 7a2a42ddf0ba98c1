package org.candour.operating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.decisions.Breach;
import org.candour.decisions.Ledger;
import org.candour.site.Site;
import org.candour.store.Durable;
import org.candour.store.Kept;
import org.candour.store.PrivateFiles;
import org.candour.store.Schema;

/** Holds the site to its promises: the store to the published list, the ledger to its chain, the folder to its modes. */
@ApplicationScoped
class SelfAudit implements Errand {
    private final Schema schema;
    private final Kept kept;
    private final Ledger ledger;
    private final Durable durable;
    private final Site site;

    SelfAudit(Schema schema, Kept kept, Ledger ledger, Durable durable, Site site) {
        this.schema = schema;
        this.kept = kept;
        this.ledger = ledger;
        this.durable = durable;
        this.site = site;
    }

    @Override
    public String name() {
        return "self-audit";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        List<String> found = findings();
        found.forEach(out);
        if (found.isEmpty()) {
            out.accept(Terminal.say("audit-sound", kept.columns().size()));
        }
        out.accept(Terminal.say("audit-syncs", durable.writes(), durable.syncs()));
        return found.isEmpty() ? 0 : 1;
    }

    /** What is not as promised, each in a sentence that names it. */
    List<String> findings() {
        List<String> found = new ArrayList<>();
        Schema.Difference difference = schema.difference();
        difference.unlisted().forEach(column -> found.add(Terminal.say("audit-unlisted", column)));
        difference.missing().forEach(column -> found.add(Terminal.say("audit-missing", column)));
        QuarkusTransaction.requiringNew().call(ledger::breaches).forEach(breach -> found.add(named(breach)));
        folder(found);
        return found;
    }

    private static String named(Breach breach) {
        String first = String.valueOf(breach.first());
        return switch (breach.kind()) {
            case ALTERED -> Terminal.say("audit-altered", first);
            case MISSING -> breach.first() == breach.last() ? Terminal.say("audit-gone", first)
                    : Terminal.say("audit-gone-many", first, String.valueOf(breach.last()));
        };
    }

    private void folder(List<String> found) {
        try (Stream<Path> files = Files.walk(site.data())) {
            for (Path file : files.toList()) {
                if (!PrivateFiles.closed(file)) {
                    found.add(Terminal.say("audit-open", file));
                }
                if (file.toString().endsWith(".trace.db")) {
                    found.add(Terminal.say("audit-trace", file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
