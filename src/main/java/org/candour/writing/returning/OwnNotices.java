package org.candour.writing.returning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.complaints.Answering;
import org.candour.complaints.ComplaintLetters;
import org.candour.complaints.Complaints;
import org.candour.complaints.Duty;
import org.candour.complaints.notices.Consent;
import org.candour.complaints.notices.Particulars;
import org.candour.complaints.notices.PosterSays;

/** What somebody is told of the notices about their comments, and what they can answer: nothing of them goes along. */
@Singleton
class OwnNotices {
    private final Complaints complaints;
    private final Answering answering;
    private final ComplaintLetters letters;
    private final ReturnWords say;

    OwnNotices(Complaints complaints, Answering answering, ComplaintLetters letters, ReturnWords say) {
        this.complaints = complaints;
        this.answering = answering;
        this.letters = letters;
        this.say = say;
    }

    /** By the comment's own key; one query where there are none, as there nearly always are. */
    Map<Long, List<OwnNotice>> about(List<Comment> own) {
        Set<Long> under = complaints.underNotice(own.stream().filter(comment -> comment.number().isPresent()).map(Comment::id).toList());
        return under.stream().collect(Collectors.toMap(id -> id, id -> answering.about(id).stream().map(this::notice).toList()));
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
