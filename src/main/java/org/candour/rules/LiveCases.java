package org.candour.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Posts about cases that are before a court. */
@ApplicationScoped
public class LiveCases implements PanacheRepositoryBase<LiveCase, Long> {

    /** Those that are live on that day, the soonest to end first. */
    public List<LiveCase> on(LocalDate day) {
        return list("until >= ?1 order by until, postId", day);
    }

    /** Whether that post's case is live on that day. */
    public boolean live(long postId, LocalDate day) {
        return findByIdOptional(postId).filter(one -> !one.until().isBefore(day)).isPresent();
    }

    /** The case of that post is live until the end of that day. */
    public void begin(long postId, LocalDate until) {
        findByIdOptional(postId).ifPresentOrElse(one -> one.last(until), () -> persist(new LiveCase(postId, until)));
    }

    /** It is over. */
    public void end(long postId) {
        deleteById(postId);
    }
}
