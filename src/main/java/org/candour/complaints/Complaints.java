package org.candour.complaints;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.CommentState;
import org.candour.complaints.notices.Course;
import org.candour.site.Site;
import org.candour.store.Among;

/** All complaints: finding them. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, Long> {

    private final Site site;

    Complaints(Site site) {
        this.site = site;
    }

    /** One of them. */
    public Optional<Complaint> numbered(long id) {
        return findByIdOptional(id);
    }

    /** These, by their ids. */
    public Map<Long, Complaint> numbered(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : list("among(?1, id)", Among.keys(ids)).stream().collect(Collectors.toMap(Complaint::id, one -> one));
    }

    /** Whatever lies under that key. */
    public Optional<Complaint> ofKey(String keyDigest) {
        return find("keyDigest", keyDigest).firstResultOptional();
    }

    /** What nobody has finished, without its words: first what is due first, then what has no time, the oldest day first. */
    public List<Pending> pending(Set<ComplaintKind> kinds) {
        return getEntityManager().createQuery("select new org.candour.complaints.Pending(c.id, c.receivedOn, min(s.dueAt), min(s.dueOn)) "
                + next(kinds) + " group by c.id, c.receivedOn", Pending.class).setParameter(1, ComplaintState.OPEN)
                .getResultList().stream().sorted(Comparator.comparing((Pending one) -> one.due(site.zone()))
                        .thenComparing(Pending::receivedOn).thenComparing(Pending::id)).toList();
    }

    /** How many those are, and when the first of their steps is due: one query. */
    public Backlog backlog(Set<ComplaintKind> kinds) {
        return getEntityManager().createQuery("select new org.candour.complaints.Backlog(count(distinct c.id), min(s.dueAt), min(s.dueOn)) "
                + next(kinds), Backlog.class).setParameter(1, ComplaintState.OPEN).getSingleResult();
    }

    private static String next(Set<ComplaintKind> kinds) {
        return "from Complaint c left join Step s on s.complaintId = c.id and s.sentAt is null and s.sentOn is null"
                + " where c.state = ?1 and c.kind in " + Among.named(kinds);
    }

    /** What was closed last of these kinds. */
    public List<Complaint> closed(Set<ComplaintKind> kinds, int most) {
        return find("state = ?1 and kind in " + Among.named(kinds) + " order by closedOn desc, id", ComplaintState.CLOSED).page(0, most).list();
    }

    /** The open notices about a comment. */
    public List<Complaint> noticesAbout(long commentId) {
        return list("commentId = ?1 and kind = ?2 and state = ?3 order by receivedOn, id", commentId, ComplaintKind.NOTICE,
                ComplaintState.OPEN);
    }

    /** Whether a writer has asked for another look at that comment, and nobody has finished it. */
    boolean appealed(long commentId) {
        return count("commentId = ?1 and kind = ?2 and state = ?3", commentId, ComplaintKind.APPEAL, ComplaintState.OPEN) > 0;
    }

    /** Those of these comments that an open notice is about: one query. */
    public Set<Long> underNotice(Collection<Long> commentIds) {
        return commentIds.isEmpty() ? Set.of() : list("among(?1, commentId) and kind = ?2 and state = ?3", Among.keys(commentIds), ComplaintKind.NOTICE,
                ComplaintState.OPEN).stream().flatMap(one -> one.commentId().stream()).collect(Collectors.toSet());
    }

    /** Other notices of the complainant with that folded e-mail address that led to removal; none for an empty one. */
    public List<Complaint> removedFor(String foldedEmail, long except) {
        return foldedEmail.isEmpty() ? List.of() : list("id <> ?1 and outcome = ?2 and id in"
                + " (select n.complaintId from Notice n where n.foldedEmail = ?3)", except, Outcome.REMOVED, foldedEmail);
    }

    /** The whole, undecided notices about a comment that can still be read: {@link Hiding#MOST} comments were hidden when they came, or a notice like them had been answered. */
    public Set<Long> hidingNothing() {
        return new HashSet<>(getEntityManager().createQuery("select c.id from Complaint c, Notice n, Comment m where n.complaintId = c.id"
                + " and m.id = c.commentId and c.state = ?1 and c.outcome is null and n.course = ?2 and m.state = ?3", Long.class)
                .setParameter(1, ComplaintState.OPEN).setParameter(2, Course.REMOVE).setParameter(3, CommentState.PUBLISHED)
                .getResultList());
    }

    /** How many comments are off the page because of notices. */
    long hidden() {
        return getEntityManager().createQuery("select count(m.id) from Comment m where m.state = ?1", Long.class)
                .setParameter(1, CommentState.HIDDEN).getSingleResult();
    }

    /** Notices about a comment after which the keeper let its words stand. */
    List<Complaint> leftAbout(long commentId) {
        return list("commentId = ?1 and kind = ?2 and outcome = ?3", commentId, ComplaintKind.NOTICE, Outcome.LEFT);
    }
}
