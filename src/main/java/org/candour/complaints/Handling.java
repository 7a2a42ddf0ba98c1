package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.NoticeWays;
import org.candour.complaints.notices.Notices;
import org.candour.decisions.Act;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.decisions.Ledger;
import org.candour.site.TheClock;

/** The desk's verbs for a complaint. Each is one transaction with its entry in the ledger. */
@ApplicationScoped
public class Handling {
    private final Complaints complaints;
    private final Notices notices;
    private final NoticeWays ways;
    private final Messages messages;
    private final Comments comments;
    private final Hiding hiding;
    private final Agenda agenda;
    private final Decisions decisions;
    private final Ledger ledger;
    private final TheClock clock;

    Handling(Complaints complaints, Notices notices, NoticeWays ways, Messages messages, Comments comments, Hiding hiding,
            Agenda agenda, Decisions decisions, Ledger ledger, TheClock clock) {
        this.complaints = complaints;
        this.notices = notices;
        this.ways = ways;
        this.messages = messages;
        this.comments = comments;
        this.hiding = hiding;
        this.agenda = agenda;
        this.decisions = decisions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Writes to its sender, who reads it with their key. */
    public Complaint say(long id, String words, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            messages.add(id, true, clock.today(), words);
            entry.act(Act.COMPLAINT_ANSWERED, "");
            return complaint;
        });
    }

    /** The letter of that duty was sent: its clock stops. Writing to the poster starts theirs. */
    public Complaint sent(long id, Duty duty, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            if (duty.letter() && agenda.done(complaint, duty)) {
                entry.act(Act.COMPLAINT_ANSWERED, "");
                if (duty == Duty.ASK_POSTER) {
                    agenda.posterAsked(complaint);
                }
                closeIfDone(complaint);
            }
            return complaint;
        });
    }

    /**
     * The keeper finds a notice whole, or lacking something, whatever the form found; its hours run from when it came.
     *
     * @throws Complaint.NotOpen when the words were decided on already
     */
    public Complaint find(long id, boolean whole, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            Notice notice = notices.findById(id);
            if (complaint.outcome().isPresent()) {
                throw new Complaint.NotOpen();
            }
            boolean reachable = complaint.commentId().flatMap(comments::findByIdOptional).flatMap(Comment::keyDigest).isPresent();
            notice.take(!whole ? Course.SAY_DEFECTIVE : ways.fiveDays() && reachable ? Course.ASK_POSTER : Course.REMOVE);
            agenda.beginAgain(complaint, notice.course(), notice.receivedAt(), true);
            if (notice.course() == Course.REMOVE) {
                hiding.hide(complaint);
            } else {
                hiding.showAgain(complaint);
            }
            entry.act(Act.NOTICE_EXAMINED, "");
            return complaint;
        });
    }

    /** Takes the words down, where they are a comment that still stands, and says so under the complaint. */
    public Complaint remove(long id, String reason, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            complaint.decide(Outcome.REMOVED);
            complaint.hidesNoMore();
            complaint.commentId().flatMap(comments::findByIdOptional).filter(Lodging::standing)
                    .ifPresent(comment -> decisions.decide(comment.id(), new Decision.Removal(reason, false), staffId));
            return settled(complaint, entry);
        });
    }

    /** The words stay, or are shown again. */
    public Complaint leave(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            complaint.decide(Outcome.LEFT);
            hiding.showAgain(complaint);
            return settled(complaint, entry);
        });
    }

    /** A decision that somebody complained of stands, or is changed: a comment not published waits again, a removed one is back. */
    public Complaint judge(long id, boolean changed, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            complaint.decide(changed ? Outcome.PUT_RIGHT : Outcome.STANDS);
            if (changed) {
                complaint.commentId().flatMap(comments::findByIdOptional).filter(comment -> !comment.words().isEmpty())
                        .ifPresent(comment -> putRight(comment, staffId));
            }
            agenda.strikeOut(complaint);
            return settled(complaint, entry);
        });
    }

    private void putRight(Comment comment, long staffId) {
        if (comment.state() == CommentState.DECLINED) {
            decisions.decide(comment.id(), new Decision.Undo(), staffId);
        } else if (comment.state() == CommentState.REMOVED) {
            decisions.decide(comment.id(), new Decision.Restoration(), staffId);
        }
    }

    /** A data request is answered. */
    public Complaint answered(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            complaint.decide(Outcome.ANSWERED);
            agenda.done(complaint, Duty.ANSWER);
            return settled(complaint, entry);
        });
    }

    private Complaint settled(Complaint complaint, Ledger.Draft entry) {
        switch (complaint.kind()) {
            case NOTICE -> {
                agenda.decided(complaint, complaint.outcome().orElseThrow());
                entry.act(Act.NOTICE_SETTLED, "");
            }
            case REPORT -> entry.act(Act.REPORT_SETTLED, "");
            case COMPLAINT, APPEAL, DATA -> entry.act(Act.COMPLAINT_SETTLED, "");
        }
        closeIfDone(complaint);
        return complaint;
    }

    private void closeIfDone(Complaint complaint) {
        if (complaint.outcome().isPresent() && agenda.isEmpty(complaint)) {
            complaint.close(clock.today());
        }
    }

    private Complaint on(long id, long staffId, BiFunction<Complaint, Ledger.Draft, Complaint> deed) {
        return ledger.record(staffId, entry -> {
            Complaint complaint = complaints.numbered(id).orElseThrow(Complaint.NotOpen::new);
            if (!complaint.isOpen()) {
                throw new Complaint.NotOpen();
            }
            entry.about(id);
            return deed.apply(complaint, entry);
        });
    }
}
