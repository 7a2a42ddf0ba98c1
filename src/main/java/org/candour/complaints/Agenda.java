package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.complaints.notices.Course;
import org.candour.site.BankHolidays;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.words.SafeHtml;

/** Writes down what is to be done about a complaint and by when. Runs inside its caller's transaction. */
@ApplicationScoped
class Agenda {
    private final Steps steps;
    private final BankHolidays holidays;
    private final Site site;
    private final TheClock clock;

    Agenda(Steps steps, BankHolidays holidays, Site site, TheClock clock) {
        this.steps = steps;
        this.holidays = holidays;
        this.site = site;
        this.clock = clock;
    }

    /** The keeper may have changed the list of bank holidays since the last time. */
    private StatutoryClock law() {
        return new StatutoryClock(holidays.days(), site.zone());
    }

    /** A complaint, appeal, report or data request came today. */
    void begin(Complaint complaint) {
        switch (complaint.kind()) {
            case DATA -> steps.persist(Step.dueOn(complaint.id(), Duty.ANSWER, law().month(complaint.receivedOn())));
            case COMPLAINT, APPEAL -> steps.persist(Step.dueOn(complaint.id(), Duty.ACKNOWLEDGE, law().acknowledgeBy(complaint.receivedOn())));
            case REPORT, NOTICE -> { }
        }
    }

    /**
     * A notice came then and goes that way.
     *
     * @param standing whether the words can still be taken down
     */
    private void begin(Complaint complaint, Course course, Instant received, boolean standing) {
        Instant due = law().hours48(received);
        switch (course) {
            case SAY_DEFECTIVE -> add(complaint, Duty.SAY_DEFECTIVE, due);
            case ASK_POSTER -> {
                askPoster(complaint, due);
                unlessSent(complaint, Duty.ACKNOWLEDGE, due);
            }
            case REMOVE -> {
                if (standing) {
                    add(complaint, Duty.REMOVE, due);
                }
                unlessSent(complaint, Duty.ACKNOWLEDGE, due);
            }
        }
    }

    /** A poster who was asked before a keeper saw the notice otherwise has the days they were given. */
    private void askPoster(Complaint complaint, Instant due) {
        sent(complaint, Duty.ASK_POSTER).flatMap(Step::sentAt)
                .ifPresentOrElse(asked -> posterAskedAt(complaint, asked), () -> add(complaint, Duty.ASK_POSTER, due));
    }

    private void unlessSent(Complaint complaint, Duty duty, Instant due) {
        if (sent(complaint, duty).isEmpty()) {
            add(complaint, duty, due);
        }
    }

    private Optional<Step> sent(Complaint complaint, Duty duty) {
        return steps.of(complaint.id()).stream().filter(step -> step.duty() == duty && step.isDone()).findFirst();
    }

    /** The same of one that went another way before: what that asked for is struck out, and what was sent stays sent. */
    void beginAgain(Complaint complaint, Course course, Instant received, boolean standing) {
        strikeOut(complaint);
        begin(complaint, course, received, standing);
    }

    /** The poster was written to: their days run, and 48 hours after them the words go. */
    void posterAsked(Complaint complaint) {
        posterAskedAt(complaint, clock.now());
    }

    private void posterAskedAt(Complaint complaint, Instant asked) {
        Instant until = law().posterAnswersBy(asked);
        unlessSent(complaint, Duty.POSTER_ANSWERS, until);
        add(complaint, Duty.REMOVE, law().hours48(until));
        sent(complaint, Duty.POSTER_ANSWERS).flatMap(Step::sentOn).ifPresent(day -> removeSooner(complaint, day));
    }

    /**
     * The poster has answered: the words go within 48 hours, or sooner where that was due already. Of somebody who writes
     * without a name only the day is kept; the hours are counted from its beginning, which is earlier than the law asks.
     */
    void posterAnswered(Complaint complaint) {
        steps.open(complaint.id(), Duty.POSTER_ANSWERS).ifPresent(step -> {
            step.doneOn(clock.today());
            removeSooner(complaint, clock.today());
        });
    }

    private void removeSooner(Complaint complaint, LocalDate answered) {
        steps.open(complaint.id(), Duty.REMOVE).ifPresent(removal -> removal.dueAtLatest(hours48(answered)));
    }

    private Instant hours48(LocalDate fromItsBeginning) {
        return law().hours48(fromItsBeginning.atStartOfDay(site.zone()).toInstant());
    }

    /** The words are down, or stay: their complainant is told by the time the words had to be down. */
    void decided(Complaint complaint, Outcome outcome) {
        decided(complaint, outcome, false);
    }

    /** Their writer took the words back: the same, and the hour of that is not kept. */
    void withdrawn(Complaint complaint) {
        decided(complaint, Outcome.REMOVED, true);
    }

    private void decided(Complaint complaint, Outcome outcome, boolean byTheirWriter) {
        Instant due = steps.open(complaint.id(), Duty.REMOVE).flatMap(Step::dueAt).orElseGet(() -> hours48(clock.today()));
        if (outcome == Outcome.REMOVED && !byTheirWriter) {
            done(complaint, Duty.REMOVE);
        }
        for (Duty other : new Duty[] {Duty.REMOVE, Duty.ASK_POSTER, Duty.POSTER_ANSWERS}) {
            steps.drop(complaint.id(), other);
        }
        add(complaint, outcome == Outcome.REMOVED ? Duty.TELL_REMOVED : Duty.TELL_LEFT, due);
    }

    /** That was done now; false when there was nothing of the kind to do. */
    boolean done(Complaint complaint, Duty duty) {
        return done(complaint, duty, SafeHtml.EMPTY);
    }

    /** The same, by that letter, which is kept as it was sent. */
    boolean done(Complaint complaint, Duty duty, SafeHtml letter) {
        return steps.open(complaint.id(), duty).map(step -> {
            step.done(clock.now(), clock.today());
            step.keep(letter);
            return true;
        }).orElse(false);
    }

    /** Nothing is left to do. */
    boolean isEmpty(Complaint complaint) {
        steps.flush();
        return steps.of(complaint.id()).stream().allMatch(Step::isDone);
    }

    /** What was to be done need not be any more. */
    void strikeOut(Complaint complaint) {
        for (Duty duty : Duty.values()) {
            steps.drop(complaint.id(), duty);
        }
    }

    /** Its sender took it back: nothing more is to be done, and letters sent, which name them, go. */
    void forget(Complaint complaint) {
        strikeOut(complaint);
        steps.of(complaint.id()).forEach(step -> step.keep(SafeHtml.EMPTY));
    }

    private void add(Complaint complaint, Duty duty, Instant due) {
        steps.persist(Step.dueAt(complaint.id(), duty, due));
        steps.flush();
    }
}
