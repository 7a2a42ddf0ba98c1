package org.candour.writing.returning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.complaints.Answering;
import org.candour.complaints.ComplaintLetters;
import org.candour.complaints.Duty;
import org.candour.complaints.notices.Consent;
import org.candour.complaints.notices.Particulars;
import org.candour.complaints.notices.PosterSays;

/** What somebody is told of the notices about their comments, and what they can answer: nothing of them goes along. */
@Singleton
class OwnNotices {
    private final Answering answering;
    private final ComplaintLetters letters;
    private final ReturnWords say;

    OwnNotices(Answering answering, ComplaintLetters letters, ReturnWords say) {
        this.answering = answering;
        this.letters = letters;
        this.say = say;
    }

    List<OwnNotice> about(Comment comment) {
        return comment.number().isEmpty() ? List.of() : answering.about(comment.id()).stream().map(this::notice).toList();
    }

    private OwnNotice notice(Answering.Told told) {
        Particulars said = told.notice().particulars();
        String from = said.consent() == Consent.GIVEN ? said.complainant() + ", " + said.email() : "";
        return new OwnNotice(letters.of(told.complaint(), Duty.ASK_POSTER, List.of()), told.complaint().words().lines().toList(),
                said.meaning().lines().toList(), said.facts().lines().toList(), from,
                told.notice().posterSays().map(says -> says == PosterSays.AGREES ? say.noticeAgreed() : say.noticeStoodBy()).orElse(""));
    }

    /** Takes the answer; none when it is neither of the two. */
    Optional<PosterSays> answer(Comment comment, String says) {
        Optional<PosterSays> answer = switch (says) {
            case "agree" -> Optional.of(PosterSays.AGREES);
            case "stand" -> Optional.of(PosterSays.STANDS_BY);
            default -> Optional.empty();
        };
        answer.ifPresent(one -> answering.answer(comment, one));
        return answer;
    }
}
