package org.candour.operating;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.candour.moving.Import;
import org.candour.moving.arrival.Exports;
import org.candour.site.Site;

/** The site as it runs: content read, rounds going, the side door open, one line that says where it is. */
@Unremovable
@ApplicationScoped
class Serve implements QuarkusApplication {
    private final ContentAtStart content;
    private final Import moving;
    private final Exports exports;
    private final KeeperLink keeperLink;
    private final SideDoor sideDoor;
    private final Scheduler scheduler;
    private final Site site;

    Serve(ContentAtStart content, Import moving, Exports exports, KeeperLink keeperLink, SideDoor sideDoor, Scheduler scheduler, Site site) {
        this.content = content;
        this.moving = moving;
        this.exports = exports;
        this.keeperLink = keeperLink;
        this.sideDoor = sideDoor;
        this.scheduler = scheduler;
        this.site = site;
    }

    /** Before the port is open: the first visitor finds posts. */
    void starting(@Observes StartupEvent event) {
        if (Start.serving()) {
            moving.sweep();
            exports.wipe();
            content.read(System.out::println);
        }
    }

    @Override
    public int run(String... arguments) {
        sideDoor.open();
        scheduler.resume();
        System.out.println(Terminal.say("site-at", site.siteUrl()));
        keeperLink.whereNobodyKeeps(System.out::println);
        Quarkus.waitForExit();
        return 0;
    }
}
