package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.candour.complaints.notices.Notices;

/** What has had its time goes: with a complaint its notice, and with that the one name and address this site keeps. */
@ApplicationScoped
public class ComplaintRetention {
    private final Complaints complaints;
    private final Notices notices;
    private final Steps steps;
    private final Messages messages;

    ComplaintRetention(Complaints complaints, Notices notices, Steps steps, Messages messages) {
        this.complaints = complaints;
        this.notices = notices;
        this.steps = steps;
        this.messages = messages;
    }

    /** Erases what was closed before that day, whole. What is open stays, however old. Returns how many. */
    @Transactional
    public int eraseClosedBefore(LocalDate day) {
        return erase(complaints.list("state = ?1 and closedOn < ?2", ComplaintState.CLOSED, day));
    }

    /** Erases the wordless rows of what was taken back before that day: until then its form, sent again, finds it. */
    @Transactional
    public int eraseWithdrawnBefore(LocalDate day) {
        return erase(complaints.list("state = ?1 and closedOn < ?2", ComplaintState.WITHDRAWN, day));
    }

    private int erase(List<Complaint> past) {
        for (Complaint complaint : past) {
            steps.delete("complaintId", complaint.id());
            messages.delete("complaintId", complaint.id());
            notices.deleteById(complaint.id());
            complaints.delete(complaint);
        }
        return past.size();
    }
}
