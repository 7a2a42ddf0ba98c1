package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.candour.content.ContentReading;
import org.candour.content.ContentReport;
import org.candour.site.Site;
import org.candour.store.Durable;

/** The keeper's folder, read when the site starts. What cannot be read is named and stops nothing. */
@ApplicationScoped
class ContentAtStart {
    private final ContentReading reading;
    private final Durable durable;
    private final Site site;

    ContentAtStart(ContentReading reading, Durable durable, Site site) {
        this.reading = reading;
        this.durable = durable;
        this.site = site;
    }

    void read(Consumer<String> out) {
        ContentReport report = durable.write(reading::read);
        if (!report.read()) {
            out.accept(Terminal.say("content-none", site.content().toAbsolutePath()));
        } else if (report.added() + report.updated() > 0) {
            out.accept(Terminal.say("content-read", report.added(), site.content(), report.updated(), report.unchanged()));
        }
        report.faults().forEach(fault -> out.accept(Terminal.say("content-fault", fault.file(), fault.line(), fault.reason())));
    }
}
