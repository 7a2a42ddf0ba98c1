package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.candour.comments.Takedown;
import org.candour.complaints.notices.Notices;

/** Words a notice is about, which their writer takes back: there is nothing left to remove, and it is said that they are down. */
@ApplicationScoped
class Vanishing {
    private final Complaints complaints;
    private final Notices notices;
    private final Agenda agenda;

    Vanishing(Complaints complaints, Notices notices, Agenda agenda) {
        this.complaints = complaints;
        this.notices = notices;
        this.agenda = agenda;
    }

    /** Nobody at the desk did it, so that no ledger has it; when it was is kept nowhere. */
    void withdrawn(@Observes Takedown.Withdrawn news) {
        complaints.noticesAbout(news.comment().id()).stream().filter(one -> one.outcome().isEmpty() && isWhole(one)).forEach(one -> {
            one.decide(Outcome.REMOVED);
            one.hidesNoMore();
            agenda.withdrawn(one);
        });
    }

    private boolean isWhole(Complaint complaint) {
        return notices.findByIdOptional(complaint.id()).filter(notice -> !notice.isDefective()).isPresent();
    }
}
