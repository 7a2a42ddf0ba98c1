package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.Invitations;
import org.candour.staff.Staff;
import org.candour.staff.keys.DeskKeys;
import org.candour.store.Durable;

/** The one-time link for a keeper, for who sits at the machine: a lost code device never means a lost blog. */
@ApplicationScoped
class KeeperLink implements Errand {
    private final Invitations invitations;
    private final Staff staff;
    private final DeskKeys deskKeys;
    private final Durable durable;
    private final Site site;
    private final TheClock clock;

    KeeperLink(Invitations invitations, Staff staff, DeskKeys deskKeys, Durable durable, Site site, TheClock clock) {
        this.invitations = invitations;
        this.staff = staff;
        this.deskKeys = deskKeys;
        this.durable = durable;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keeper-link";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        print("keeper-link", out);
        if (deskKeys.howMany() > 0) {
            out.accept(Terminal.say("keeper-link-keys"));
        }
        return 0;
    }

    /** A start without a keeper prints one; each such start voids the last. */
    void whereNobodyKeeps(Consumer<String> out) {
        if (!staff.hasKeeper()) {
            print("no-keeper", out);
        }
    }

    /** The link stands on a line of its own: scripts look for it. */
    private void print(String sentence, Consumer<String> out) {
        String token = durable.write(() -> invitations.keeperLink(clock.now()));
        out.accept(Terminal.say(sentence));
        out.accept(site.siteUrl() + Invitations.PATH + token);
    }
}
