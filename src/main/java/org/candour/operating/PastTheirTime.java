package org.candour.operating;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.candour.comments.NewerRules;
import org.candour.comments.Retention;
import org.candour.comments.pennames.Claim;
import org.candour.comments.quoting.Tray;
import org.candour.complaints.ComplaintRetention;
import org.candour.decisions.Ledger;
import org.candour.moving.repairs.Mending;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.rules.LiveCases;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.staff.PastTimes;
import org.candour.staff.keys.DeskKeys;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyRetention;
import org.jboss.logging.Logger;

/** What the nightly work does to rows, thing by thing, before the files are written anew. */
@ApplicationScoped
class PastTheirTime {
    private static final Logger LOG = Logger.getLogger(PastTheirTime.class);

    private final Retention comments;
    private final Tray tray;
    private final Mending repairs;
    private final TestimonyRetention guestPosts;
    private final ComplaintRetention complaints;
    private final Testimonies testimonies;
    private final DeskKeys deskKeys;
    private final NewerRules newerRules;
    private final Posts posts;
    private final Publishing publishing;
    private final LiveCases liveCases;
    private final Ledger ledger;
    private final PastTimes times;
    private final OperatingWords say;
    private final Site site;
    private final TheClock clock;

    PastTheirTime(Retention comments, Tray tray, Mending repairs, TestimonyRetention guestPosts, ComplaintRetention complaints,
            Testimonies testimonies, DeskKeys deskKeys, NewerRules newerRules, Posts posts, Publishing publishing,
            LiveCases liveCases, Ledger ledger, PastTimes times, OperatingWords say,
            Site site, TheClock clock) {
        this.comments = comments;
        this.tray = tray;
        this.repairs = repairs;
        this.guestPosts = guestPosts;
        this.complaints = complaints;
        this.testimonies = testimonies;
        this.deskKeys = deskKeys;
        this.newerRules = newerRules;
        this.posts = posts;
        this.publishing = publishing;
        this.liveCases = liveCases;
        this.ledger = ledger;
        this.times = times;
        this.say = say;
        this.site = site;
        this.clock = clock;
    }

    /** Does it and says how much it was. */
    void erase(Consumer<String> out) {
        LocalDate today = clock.today();
        int unanswered = comments.declineUnansweredSince(today.minusDays(site.questionDays()), say.unanswered(site.questionDays()), today);
        comments.eraseWithdrawnBefore(today.minusDays(1));
        int declined = comments.eraseDeclinedBefore(today.minusDays(site.declinedDays()));
        comments.silenceMarked();
        int removed = comments.silenceRemovedBefore(today.minusDays(site.declinedDays()));
        tray.forgetGone();
        forgetGoneRepairs();
        comments.lapseNamesUnusedSince(today.minusDays(Claim.UNUSED_DAYS), today);
        complaints.eraseClosedBefore(today.minusYears(1));
        complaints.eraseWithdrawnBefore(today.minusDays(1));
        int entries = QuarkusTransaction.requiringNew().call(() -> ledger.eraseBefore(today.minusYears(1)));
        liveCases.eraseBefore(today);
        times.erase(clock.now());
        out.accept(Terminal.say("nightly-erased", declined, removed, entries, unanswered));
        eraseGuestPosts(today, out);
        renderAgain(out);
    }

    /** Whatever hinders that must not hinder what is erased after it. */
    private void forgetGoneRepairs() {
        try {
            repairs.forgetGone();
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.error("nightly", failure);
        }
    }

    /** First what is settled by time, then what is settled long enough; the keys last, when nothing is sealed to them. */
    private void eraseGuestPosts(LocalDate today, Consumer<String> out) {
        int unanswered = guestPosts.settleUnansweredSince(today.minusDays(Testimony.DAYS_TO_ANSWER), say.unanswered(Testimony.DAYS_TO_ANSWER), today);
        int originals = guestPosts.dropOriginals();
        guestPosts.dropCorrespondenceBefore(today.minusDays(Testimony.DAYS_OF_LETTERS));
        int settled = guestPosts.eraseSettledBefore(today.minusDays(site.declinedDays()), today.minusDays(1));
        QuarkusTransaction.requiringNew().run(() -> {
            testimonies.holdBackNoKey();
            deskKeys.forgetAllBut(testimonies.generations());
        });
        if (unanswered + originals + settled > 0) {
            out.accept(Terminal.say("nightly-guest-posts", originals, settled, unanswered));
        }
    }

    private void renderAgain(Consumer<String> out) {
        List<Long> older = QuarkusTransaction.requiringNew().call(posts::ofOlderRules);
        older.forEach(publishing::renderAgain);
        int again = newerRules.apply();
        if (older.size() + again > 0) {
            out.accept(Terminal.say("nightly-rendered", older.size(), again));
        }
    }
}
