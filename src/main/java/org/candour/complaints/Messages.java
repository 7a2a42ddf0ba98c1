package org.candour.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The correspondence about complaints. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, Long> {

    /** About one complaint, the earliest first. */
    public List<Message> of(long complaintId) {
        return list("complaintId = ?1 order by place", complaintId);
    }

    void add(long complaintId, boolean fromDesk, LocalDate today, String words) {
        persist(new Message(complaintId, of(complaintId).size() + 1, fromDesk, today, words));
        flush();
    }
}
