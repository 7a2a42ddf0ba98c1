package org.candour.writing.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.complaints.Complaint;
import org.candour.complaints.Lodged;
import org.candour.complaints.Lodging;
import org.candour.edge.FormStamp;
import org.candour.edge.Pace;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** The send itself: everything is asked once more, then it is kept and said to be kept. */
@Singleton
class Sending {
    private final Slips slips;
    private final Unfit unfit;
    private final Forms forms;
    private final Subjects subjects;
    private final NextSteps nextSteps;
    private final Lodging lodging;
    private final Durable durable;
    private final SiteSecret secret;
    private final Pace pace;
    private final TheClock clock;
    private final ReportWords say;
    private final WritingWords writing;

    Sending(Slips slips, Unfit unfit, Forms forms, Subjects subjects, NextSteps nextSteps, Lodging lodging, Durable durable,
            SiteSecret secret, Pace pace, TheClock clock, ReportWords say, WritingWords writing) {
        this.slips = slips;
        this.unfit = unfit;
        this.forms = forms;
        this.subjects = subjects;
        this.nextSteps = nextSteps;
        this.lodging = lodging;
        this.durable = durable;
        this.secret = secret;
        this.pace = pace;
        this.clock = clock;
        this.say = say;
        this.writing = writing;
    }

    /** The page that answers: received, or what stands in the way with every word. */
    Page send(ReportForm form) {
        Instant now = clock.now();
        Slip slip = slips.of(form, now);
        Optional<Lodging.Received> first = slip.id().flatMap(lodging::already);
        if (first.isPresent()) {
            return received(form, slip, first.get());
        }
        List<Mistake> mistakes = unfit.mistakes(form);
        if (!mistakes.isEmpty()) {
            return forms.form(form, slip, mistakes);
        }
        List<Mistake> unsendable = unsendable(form, slip);
        if (!unsendable.isEmpty()) {
            return forms.check(form, slip, unsendable);
        }
        return pace.take(now) ? keep(form, slip)
                : forms.check(form, slip, List.of(new Mistake("send", writing.paceFull()))).status(429).tryAgainAfter(pace.untilNext(now));
    }

    private List<Mistake> unsendable(ReportForm form, Slip slip) {
        List<Mistake> mistakes = new ArrayList<>();
        if (slip.read() instanceof FormStamp.Expired && !slip.fresh()) {
            mistakes.add(new Mistake("send", writing.stampExpired()));
        } else if (slip.fresh()) {
            mistakes.add(new Mistake("send", say.stampForeign()));
        }
        if (!form.homepage().isEmpty()) {
            mistakes.add(new Mistake("homepage", writing.trapped()));
        }
        return mistakes;
    }

    private Page keep(ReportForm form, Slip slip) {
        Lodged lodged = new Lodged(slip.id().orElseThrow(), form.what(), form.address(), subjects.of(form), form.words(),
                form.particulars(), secret.digest(slip.key()).hex());
        return received(form, slip, durable.write(() -> once(lodged)));
    }

    /** Of two sends of one form at the same moment the store takes one; the other then finds it. */
    private Lodging.Received once(Lodged lodged) {
        try {
            return lodging.lodge(lodged);
        } catch (RuntimeException collided) {
            return lodging.already(lodged.id()).orElseThrow(() -> collided);
        }
    }

    private Page received(ReportForm form, Slip slip, Lodging.Received received) {
        Complaint complaint = received.complaint();
        String title = received.again() ? writing.againTitle() : say.receivedTitle();
        boolean holds = complaint.keyDigest().filter(secret.digest(slip.key()).hex()::equals).isPresent();
        return Page.html(new ReceivedPage(Head.leavable(title), title, received.again() ? writing.again() : say.received(),
                nextSteps.of(complaint.kind()), holds ? slip.shown() : "").render());
    }

    /** @param key as shown to its holder; empty when the form did not bring it */
    @CheckedTemplate(basePath = "writing/reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceivedPage(Head head, String title, String sentence, String next, String key) implements TemplateInstance {}
}
