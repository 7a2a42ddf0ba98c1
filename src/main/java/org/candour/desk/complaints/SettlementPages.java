package org.candour.desk.complaints;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.complaints.Complaint;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.ComplaintLetters;
import org.candour.complaints.Duty;
import org.candour.complaints.Handling;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is decided about a complaint: what becomes of it, and before that whether a notice is one. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class SettlementPages {
    private final Handling handling;
    private final ComplaintView view;
    private final Sheets sheets;
    private final ComplaintLetters letters;
    private final Rulebook rulebook;
    private final Refused refused;
    private final Visit visit;
    private final ComplaintWords words;

    SettlementPages(Handling handling, ComplaintView view, Sheets sheets, ComplaintLetters letters, Rulebook rulebook, Refused refused,
            Visit visit, ComplaintWords words) {
        this.handling = handling;
        this.view = view;
        this.sheets = sheets;
        this.letters = letters;
        this.rulebook = rulebook;
        this.refused = refused;
        this.visit = visit;
        this.words = words;
    }

    /** A notice is whole, or lacks something, as the keeper sees it; what it lacks is said for the letter. */
    @POST
    @Path("complaints/{id}/finding")
    public Page find(@RestPath long id, @RestForm @Nullable String whole, @RestForm @Nullable String missing) {
        Complaint complaint = view.theirs(id);
        if (complaint.kind() != ComplaintKind.NOTICE) {
            return chooseOne(complaint);
        }
        return "yes".equals(whole) ? view.done(id, ComplaintView.Typing.NOTHING, () -> handling.findWhole(id, visit.staffId()))
                : findDefective(complaint, Typed.text(missing));
    }

    private Page findDefective(Complaint complaint, String typed) {
        ComplaintView.Typing typing = new ComplaintView.Typing("", typed);
        Optional<Gate.Refused> no = Gate.comment(typed) instanceof Gate.Refused one ? Optional.of(one) : Optional.empty();
        if (no.isPresent() && !(typed.isBlank() && sheets.formLacks(complaint))) {
            String why = typed.isBlank() ? words.sayMissing() : refused.why(no.get());
            return view.page(complaint, Faults.of("missing", why), typing).status(422);
        }
        return view.done(complaint.id(), typing, () -> handling.findDefective(complaint.id(), Clean.text(typed).strip(), visit.staffId()));
    }

    /** A notice that hides nothing yet, because many did when it came, hides the comment now. */
    @POST
    @Path("complaints/{id}/hiding")
    public Page hide(@RestPath long id) {
        view.theirs(id);
        return view.done(id, ComplaintView.Typing.NOTHING, () -> handling.hide(id, visit.staffId()));
    }

    /** What becomes of it. */
    @POST
    @Path("complaints/{id}/settlement")
    public Page settle(@RestPath long id, @RestForm @Nullable String outcome, @RestForm @Nullable String reason,
            @RestForm("words") @Nullable String answer) {
        Complaint complaint = view.theirs(id);
        if (!sheets.mayJudge(complaint)) {
            return view.page(complaint, Faults.of("outcome", words.notYours()), ComplaintView.Typing.NOTHING).status(422);
        }
        return Settlement.read(complaint.kind(), Typed.text(outcome)).map(chosen -> settle(complaint, chosen, Typed.text(reason), Typed.text(answer)))
                .orElseGet(() -> chooseOne(complaint));
    }

    private Page settle(Complaint complaint, Settlement chosen, String reason, String answer) {
        long id = complaint.id();
        long me = visit.staffId();
        return switch (chosen) {
            case REMOVE -> remove(complaint, reason);
            case LEAVE -> done(id, () -> handling.leave(id, me));
            case CHANGE -> done(id, () -> handling.change(id, me));
            case STAND -> done(id, () -> handling.stand(id, me));
            case WORDS_GONE -> done(id, () -> handling.wordsGone(id, me));
            case ANSWERED -> answered(complaint, answer);
        };
    }

    /** What was typed in the box and not yet sent is the answer. */
    private Page answered(Complaint complaint, String typed) {
        ComplaintView.Typing typing = new ComplaintView.Typing(typed, "");
        if (!typed.isBlank() && Gate.comment(typed) instanceof Gate.Refused no) {
            return view.page(complaint, Faults.of("words", refused.why(no)), typing).status(422);
        }
        String words = typed.isBlank() ? "" : Clean.text(typed);
        return view.done(complaint.id(), typing, () -> handling.answered(complaint.id(), words, answer(complaint), visit.staffId()));
    }

    private SafeHtml answer(Complaint complaint) {
        return letters.of(complaint, Duty.ANSWER, List.of());
    }

    private Page remove(Complaint complaint, String reason) {
        if (complaint.kind() == ComplaintKind.NOTICE) {
            return done(complaint.id(), () -> handling.remove(complaint.id(), words.noticeReason(), visit.staffId()));
        }
        return rulebook.reasons().contains(reason) ? done(complaint.id(), () -> handling.remove(complaint.id(), reason, visit.staffId()))
                : view.page(complaint, Faults.of("reason", words.noSuchReason()), ComplaintView.Typing.NOTHING).status(422);
    }

    private Page done(long id, Supplier<Complaint> deed) {
        return view.done(id, ComplaintView.Typing.NOTHING, deed);
    }

    private Page chooseOne(Complaint complaint) {
        return view.page(complaint, Faults.of("outcome", words.chooseOne()), ComplaintView.Typing.NOTHING).status(422);
    }
}
