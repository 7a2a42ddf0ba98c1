package org.candour.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Posts about cases that are before a court. */
@ApplicationScoped
public class LiveCases implements PanacheRepositoryBase<LiveCase, Long> {

    /** Those that are live on that day, the soonest to end first. */
    public List<LiveCase> on(LocalDate day) {
        return list("until >= ?1 order by until, postId", day);
    }

    /** The posts whose cases are live on that day. */
    public Set<Long> postsOn(LocalDate day) {
        return on(day).stream().map(LiveCase::postId).collect(Collectors.toSet());
    }

    /** The case of that post is live until the end of that day. */
    public void begin(long postId, LocalDate until) {
        findByIdOptional(postId).ifPresentOrElse(one -> one.last(until), () -> persist(new LiveCase(postId, until)));
    }

    /** It is over; false where none was marked. */
    public boolean end(long postId) {
        return deleteById(postId);
    }

    /** Those that were over before that day go. */
    @Transactional
    public void eraseBefore(LocalDate day) {
        delete("until < ?1", day);
    }
}
