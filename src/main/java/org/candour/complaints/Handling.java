package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.complaints.notices.Part;
import org.candour.decisions.Act;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.decisions.Ledger;
import org.candour.site.TheClock;
import org.candour.words.SafeHtml;

/** The desk's verbs for a complaint. Each is one transaction with its entry in the ledger. */
@ApplicationScoped
public class Handling {
    private final Complaints complaints;
    private final Notices notices;
    private final Routing routing;
    private final Remedies remedies;
    private final Messages messages;
    private final Hiding hiding;
    private final Agenda agenda;
    private final Decisions decisions;
    private final Ledger ledger;
    private final TheClock clock;

    Handling(Complaints complaints, Notices notices, Routing routing, Remedies remedies, Messages messages, Hiding hiding,
            Agenda agenda, Decisions decisions, Ledger ledger, TheClock clock) {
        this.complaints = complaints;
        this.notices = notices;
        this.routing = routing;
        this.remedies = remedies;
        this.messages = messages;
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

    /** The letter of that duty was sent, and is kept as it was: its clock stops. Writing to the poster starts theirs. */
    public Complaint sent(long id, Duty duty, SafeHtml letter, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            if (duty.letter() && agenda.done(complaint, duty, letter)) {
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
     * The keeper finds a notice whole, whatever the form found; its hours run from when it came.
     *
     * @throws Complaint.NotOpen when the words were decided on already
     */
    public Complaint findWhole(long id, long staffId) {
        return find(id, EnumSet.noneOf(Part.class), "", staffId);
    }

    /**
     * The keeper finds a notice lacking something, whatever the form found.
     *
     * @param missing what, for the letter; may be empty where the form has found something missing itself
     * @throws Complaint.NotOpen when the words were decided on already
     */
    public Complaint findDefective(long id, String missing, long staffId) {
        return find(id, EnumSet.allOf(Part.class), missing, staffId);
    }

    private Complaint find(long id, Set<Part> lacking, String missing, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            Notice notice = notices.findById(id);
            requireUndecided(complaint);
            Course course = routing.course(complaint, notice.particulars(), lacking);
            notice.take(course, missing);
            routing.take(complaint, course, notice.receivedAt());
            entry.act(Act.NOTICE_EXAMINED, "");
            return complaint;
        });
    }

    /** Hides the comment a whole notice is about, however many hide words already. */
    public Complaint hide(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            requireUndecided(complaint);
            if (!complaints.hidingNothing().contains(id)) {
                throw new Complaint.NotOpen();
            }
            hiding.hideNow(complaint);
            entry.act(Act.NOTICE_EXAMINED, "");
            return complaint;
        });
    }

    /**
     * Takes the words down, where they are a comment that still stands, and says so under the complaint.
     *
     * @param reason of a report, one of the keeper's; of a notice, what its writer is told
     * @throws StillStands when they are a post that has not been withdrawn
     */
    public Complaint remove(long id, String reason, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            Removing removing = remedies.removing(complaint);
            if (removing == Removing.POST) {
                throw new StillStands();
            }
            complaint.decide(Outcome.REMOVED);
            complaint.hidesNoMore();
            if (removing == Removing.COMMENT) {
                decisions.decide(complaint.commentId().orElseThrow(), complaint.kind() == ComplaintKind.NOTICE
                        ? new Decision.RemovalForNotice(reason) : new Decision.Removal(reason, false), staffId);
            }
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

    /**
     * A decision that somebody complained of is changed: a comment not published waits again, a removed one is back.
     *
     * @throws NothingToChange when there is no such decision, or its words are gone
     */
    public Complaint change(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            if (!remedies.changeable(complaint)) {
                throw new NothingToChange();
            }
            complaint.decide(Outcome.PUT_RIGHT);
            Comment comment = remedies.comment(complaint).orElseThrow();
            decisions.decide(comment.id(), comment.state() == CommentState.REMOVED ? new Decision.Restoration() : new Decision.Undo(), staffId);
            agenda.strikeOut(complaint);
            return settled(complaint, entry);
        });
    }

    /**
     * A decision that somebody complained of was wrong, and nothing is left to put back.
     *
     * @throws NothingToChange when the words are there, or there was no decision
     */
    public Complaint wordsGone(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            if (!remedies.destroyed(complaint)) {
                throw new NothingToChange();
            }
            complaint.decide(Outcome.WORDS_GONE);
            agenda.strikeOut(complaint);
            return settled(complaint, entry);
        });
    }

    /** A decision that somebody complained of stands. */
    public Complaint stand(long id, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            complaint.decide(Outcome.STANDS);
            agenda.strikeOut(complaint);
            return settled(complaint, entry);
        });
    }

    /**
     * A data request is answered, or a complaint about which nothing can be decided here.
     *
     * @param words the answer, where it was not sent before; empty where it was
     * @param letter what its sender reads beside the answer, kept as it is now
     * @throws NothingWritten when there is no answer
     */
    public Complaint answered(long id, String words, SafeHtml letter, long staffId) {
        return on(id, staffId, (complaint, entry) -> {
            if (!words.isEmpty()) {
                messages.add(id, true, clock.today(), words);
            } else if (messages.of(id).stream().noneMatch(Message::isFromDesk)) {
                throw new NothingWritten();
            }
            complaint.decide(Outcome.ANSWERED);
            agenda.done(complaint, Duty.ANSWER, letter);
            agenda.strikeOut(complaint);
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

    private static void requireUndecided(Complaint complaint) {
        if (complaint.outcome().isPresent()) {
            throw new Complaint.NotOpen();
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

    /** The words are a post, which is withdrawn in the studio first. */
    public static final class StillStands extends RuntimeException {}

    /** It is said to be answered, and nothing was written to its sender. */
    public static final class NothingWritten extends RuntimeException {}

    /** There is no decision that could be changed, or its words are gone. */
    public static final class NothingToChange extends RuntimeException {}
}
