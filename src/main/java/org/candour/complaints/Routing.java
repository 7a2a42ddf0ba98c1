package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.candour.comments.Comment;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.NoticeWays;
import org.candour.complaints.notices.Part;
import org.candour.complaints.notices.Particulars;

/** Which way a notice goes: asked when it comes, and again when the keeper sees it otherwise. */
@ApplicationScoped
class Routing {
    private final Complaints complaints;
    private final NoticeWays ways;
    private final Remedies remedies;
    private final Agenda agenda;
    private final Hiding hiding;

    Routing(Complaints complaints, NoticeWays ways, Remedies remedies, Agenda agenda, Hiding hiding) {
        this.complaints = complaints;
        this.ways = ways;
        this.remedies = remedies;
        this.agenda = agenda;
        this.hiding = hiding;
    }

    /** The way of a notice that lacks these. */
    Course course(Complaint complaint, Particulars said, Set<Part> missing) {
        boolean reachable = remedies.comment(complaint).flatMap(Comment::keyDigest).isPresent();
        return Course.of(missing, ways.fiveDays(), reachable, removedBefore(complaint, said));
    }

    /** It goes that way from now on, its hours from when it came: what another way asked for is struck out. */
    void take(Complaint complaint, Course course, Instant received) {
        agenda.beginAgain(complaint, course, received, remedies.removing(complaint) != Removing.DOWN);
        if (course == Course.REMOVE) {
            hiding.hide(complaint);
        } else {
            hiding.showAgain(complaint);
        }
    }

    /** Of the same statement: words are gone soon after they are removed, so that what was complained of is compared. */
    private int removedBefore(Complaint complaint, Particulars said) {
        return (int) complaints.removedFor(said.foldedEmail(), complaint.id()).stream()
                .filter(one -> one.saysTheSame(complaint)).count();
    }
}
