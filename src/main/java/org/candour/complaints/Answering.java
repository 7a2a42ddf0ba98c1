package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.comments.Comment;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.complaints.notices.PosterSays;
import org.candour.store.Turn;

/** What the writer of a comment is told of a notice about it, and what they answer. Nothing of who they are is kept. */
@ApplicationScoped
public class Answering {
    private final Complaints complaints;
    private final Notices notices;
    private final Steps steps;
    private final Agenda agenda;
    private final Turn turn;

    Answering(Complaints complaints, Notices notices, Steps steps, Agenda agenda, Turn turn) {
        this.complaints = complaints;
        this.notices = notices;
        this.steps = steps;
        this.agenda = agenda;
        this.turn = turn;
    }

    /** A notice as its poster is given it. */
    public record Told(Complaint complaint, Notice notice) {}

    /** The open notices about a comment its writer is told of: where they are asked first, once the keeper has sent it. */
    @Transactional
    public List<Told> about(long commentId) {
        return complaints.noticesAbout(commentId).stream()
                .flatMap(one -> notices.findByIdOptional(one.id()).stream().map(notice -> new Told(one, notice)))
                .filter(told -> told.notice().course() == Course.REMOVE || told.notice().course() == Course.ASK_POSTER
                        && steps.open(told.complaint().id(), Duty.ASK_POSTER).isEmpty())
                .toList();
    }

    /** They answer every notice about that comment of theirs at once. */
    public void answer(Comment own, PosterSays says) {
        turn.take(() -> {
            for (Told told : about(own.id())) {
                Notice notice = notices.findById(told.complaint().id());
                if (notice.posterSays().isEmpty()) {
                    notice.posterSays(says);
                    agenda.posterAnswered(told.complaint());
                }
            }
            return true;
        });
    }
}
