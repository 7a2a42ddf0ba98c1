package org.candour.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All complaints: finding them. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, Long> {

    /** One of them. */
    public Optional<Complaint> numbered(long id) {
        return findByIdOptional(id);
    }

    /** Whatever lies under that key. */
    public Optional<Complaint> ofKey(String keyDigest) {
        return find("keyDigest", keyDigest).firstResultOptional();
    }

    /** What nobody has finished, the oldest day first. */
    public List<Complaint> open() {
        return list("state = ?1 order by receivedOn, id", ComplaintState.OPEN);
    }

    /** What was closed last. */
    public List<Complaint> closed(int most) {
        return find("state = ?1 order by closedOn desc, id", ComplaintState.CLOSED).page(0, most).list();
    }

    /** The open notices about a comment. */
    public List<Complaint> noticesAbout(long commentId) {
        return list("commentId = ?1 and kind = ?2 and state = ?3 order by receivedOn, id", commentId, ComplaintKind.NOTICE,
                ComplaintState.OPEN);
    }

    /** Those of these comments that an open notice is about: one query. */
    public Set<Long> underNotice(Collection<Long> commentIds) {
        return commentIds.isEmpty() ? Set.of() : list("commentId in ?1 and kind = ?2 and state = ?3", commentIds, ComplaintKind.NOTICE,
                ComplaintState.OPEN).stream().flatMap(one -> one.commentId().stream()).collect(Collectors.toSet());
    }

    long hiding() {
        return count("hides = true and state = ?1", ComplaintState.OPEN);
    }
}
