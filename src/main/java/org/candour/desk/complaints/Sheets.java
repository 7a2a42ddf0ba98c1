package org.candour.desk.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintLetters;
import org.candour.complaints.Complaints;
import org.candour.complaints.Duty;
import org.candour.complaints.Messages;
import org.candour.complaints.Remedies;
import org.candour.complaints.Step;
import org.candour.complaints.Steps;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.decisions.Ledger;
import org.candour.desk.Visit;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.staff.Staff;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** Sets a complaint out for the desk. */
@ApplicationScoped
class Sheets {
    private final Complaints complaints;
    private final Notices notices;
    private final Steps steps;
    private final Messages messages;
    private final ComplaintLetters letters;
    private final Comments comments;
    private final Posts posts;
    private final Remedies remedies;
    private final Ledger ledger;
    private final Staff staff;
    private final Visit visit;
    private final DueWords due;
    private final ComplaintWords words;

    Sheets(Complaints complaints, Notices notices, Steps steps, Messages messages, ComplaintLetters letters, Comments comments,
            Posts posts, Remedies remedies, Ledger ledger, Staff staff, Visit visit, DueWords due, ComplaintWords words) {
        this.complaints = complaints;
        this.notices = notices;
        this.steps = steps;
        this.messages = messages;
        this.letters = letters;
        this.comments = comments;
        this.posts = posts;
        this.remedies = remedies;
        this.ledger = ledger;
        this.staff = staff;
        this.visit = visit;
        this.due = due;
        this.words = words;
    }

    Sheet of(Complaint complaint) {
        Optional<Notice> notice = notices.findByIdOptional(complaint.id());
        List<String> missing = missing(complaint, notice);
        return new Sheet(complaint, notice.map(one -> due.time(one.receivedAt())).orElse(""), notice.map(Notice::particulars).orElse(null),
                notice.filter(Notice::isDefective).isPresent(), missing,
                notice.flatMap(Notice::posterSays).map(says -> words.posterSays(says.name())).orElse(""),
                notice.map(one -> complaints.removedFor(one.particulars().foldedEmail(), complaint.id()).size()).orElse(0), about(complaint),
                steps.of(complaint.id()).stream().map(step -> due(complaint, step, missing)).toList(), messages.of(complaint.id()),
                remedies.removing(complaint).name(), notice.isPresent() && complaints.hidingNothing().contains(complaint.id()),
                remedies.changeable(complaint), remedies.destroyed(complaint), mayJudge(complaint), alone());
    }

    /** The letter of that duty as it would be sent now. */
    SafeHtml letter(Complaint complaint, Duty duty) {
        return duty == Duty.ASK_POSTER ? SafeHtml.EMPTY : letters.of(complaint, duty, missing(complaint, notices.findByIdOptional(complaint.id())));
    }

    /** Whether the form itself has found something missing in a notice, whatever the keeper finds. */
    boolean formLacks(Complaint complaint) {
        return notices.findByIdOptional(complaint.id())
                .filter(one -> !one.particulars().missing(complaint.words(), complaint.postId().isPresent()).isEmpty()).isPresent();
    }

    private List<String> missing(Complaint complaint, Optional<Notice> notice) {
        return notice.map(one -> Stream.concat(one.missing(complaint.words(), complaint.postId().isPresent()).stream()
                .map(part -> words.part(part.name())), Stream.of(one.foundMissing()).filter(said -> !said.isEmpty())).toList()).orElse(List.of());
    }

    private Sheet.Due due(Complaint complaint, Step step, List<String> missing) {
        SafeHtml letter = step.isDone() ? step.letter() : step.duty() == Duty.ASK_POSTER ? SafeHtml.EMPTY
                : letters.of(complaint, step.duty(), missing);
        return new Sheet.Due(step.duty().name(), due.of(step), step.isDone(), due.isPast(step),
                complaint.isOpen() && !step.isDone() && step.duty().letter(), letter);
    }

    private Sheet.@Nullable About about(Complaint complaint) {
        Optional<Post> post = complaint.postId().flatMap(posts::findByIdOptional);
        return post.map(one -> complaint.commentId().flatMap(comments::findByIdOptional).map(comment -> about(one, comment))
                .orElseGet(() -> new Sheet.About(one.title(), "/desk/" + one.path(), 0, "", null, null))).orElse(null);
    }

    private Sheet.About about(Post post, Comment comment) {
        int number = comment.number().orElse(0);
        return new Sheet.About(post.title(), "/desk/" + post.path() + (number > 0 ? "#c" + number : ""), number, comment.state().name(),
                comment.parentId().flatMap(comments::findByIdOptional).map(parent -> parent.html().within("p" + parent.id())).orElse(null),
                comment.html().within("c" + comment.id()));
    }

    /** Somebody else than who decided before looks at it, where there is anybody else. */
    boolean mayJudge(Complaint complaint) {
        boolean mine = complaint.kind().aboutDecision()
                && complaint.commentId().flatMap(ledger::lastAgainst).filter(who -> who == visit.staffId()).isPresent();
        return !mine || alone();
    }

    private boolean alone() {
        return staff.everybody().stream().noneMatch(member -> !member.suspended() && member.id() != visit.staffId());
    }
}
