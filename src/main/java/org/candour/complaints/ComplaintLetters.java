package org.candour.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Notice;
import org.candour.complaints.notices.Notices;
import org.candour.complaints.notices.Particulars;
import org.candour.complaints.notices.PosterSays;
import org.candour.content.LettersToWriters;
import org.candour.content.Occasion;
import org.candour.site.Site;
import org.candour.words.SafeHtml;

/** The keeper's letter for each step, filled in: to be copied into an e-mail, or read by its sender with their key. */
@ApplicationScoped
public class ComplaintLetters {
    private final LettersToWriters letters;
    private final Notices notices;
    private final Remedies remedies;
    private final Site site;

    ComplaintLetters(LettersToWriters letters, Notices notices, Remedies remedies, Site site) {
        this.letters = letters;
        this.notices = notices;
        this.remedies = remedies;
        this.site = site;
    }

    /**
     * The letter of that duty; empty for one without.
     *
     * @param missing what a notice lacks, in words
     */
    public SafeHtml of(Complaint complaint, Duty duty, List<String> missing) {
        return switch (duty) {
            case ACKNOWLEDGE -> complaint.kind() == ComplaintKind.NOTICE ? filled(acknowledgement(complaint), complaint, missing)
                    : letters.on(Occasion.COMPLAINT_ACKNOWLEDGED, Map.of());
            case SAY_DEFECTIVE -> filled(Occasion.NOTICE_DEFECTIVE, complaint, missing);
            case TELL_REMOVED -> filled(removed(complaint), complaint, missing);
            case TELL_LEFT -> filled(Occasion.NOTICE_KEPT, complaint, missing);
            case ASK_POSTER -> letters.on(Occasion.NOTICE_TO_POSTER, Map.of());
            case ANSWER -> letters.on(Occasion.DATA_REQUEST, Map.of());
            case POSTER_ANSWERS, REMOVE -> SafeHtml.EMPTY;
        };
    }

    /** What is said beside the outcome of an appeal. */
    public SafeHtml decided(Complaint complaint) {
        return complaint.kind().aboutDecision() && complaint.outcome().isPresent() ? letters.on(Occasion.APPEAL_DECIDED, Map.of())
                : SafeHtml.EMPTY;
    }

    private Occasion removed(Complaint complaint) {
        if (remedies.withdrawn(complaint)) {
            return Occasion.NOTICE_DOWN;
        }
        return stoodBy(complaint) ? Occasion.NOTICE_OBJECTED : Occasion.NOTICE_REMOVED;
    }

    /** Words that are down are not promised to be removed. */
    private Occasion acknowledgement(Complaint complaint) {
        if (remedies.removing(complaint) == Removing.DOWN) {
            return Occasion.NOTICE_DOWN;
        }
        return notices.findByIdOptional(complaint.id()).map(Notice::course).filter(Course.ASK_POSTER::equals).isPresent()
                ? Occasion.NOTICE_ASKED : Occasion.NOTICE_ACKNOWLEDGED;
    }

    private boolean stoodBy(Complaint complaint) {
        return notices.findByIdOptional(complaint.id()).flatMap(Notice::posterSays).filter(PosterSays.STANDS_BY::equals).isPresent();
    }

    private SafeHtml filled(Occasion occasion, Complaint complaint, List<String> missing) {
        Optional<Particulars> said = notices.findByIdOptional(complaint.id()).map(Notice::particulars);
        return letters.on(occasion, Map.of("complainant", said.map(Particulars::complainant).orElse(""), "address", whole(complaint.place()),
                "missing", String.join("; ", missing), "report", whole("/report")));
    }

    /** An e-mail is read elsewhere: a path alone leads nowhere from there. */
    private String whole(String place) {
        return place.startsWith("/") ? site.siteUrl() + place : place;
    }
}
