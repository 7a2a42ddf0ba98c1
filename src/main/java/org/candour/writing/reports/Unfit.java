package org.candour.writing.reports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.Whereabouts;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** What stands in the way of a report. A claimant is never turned away for a part they left out, only where nothing is said. */
@Singleton
class Unfit {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST = 10_000;

    private final Whereabouts whereabouts;
    private final ReportWords say;
    private final WritingWords writing;

    Unfit(Whereabouts whereabouts, ReportWords say, WritingWords writing) {
        this.whereabouts = whereabouts;
        this.say = say;
        this.writing = writing;
    }

    /** In the order of the form. */
    List<Mistake> mistakes(ReportForm form) {
        List<Mistake> mistakes = new ArrayList<>();
        if (form.what() == ComplaintKind.REPORT && form.address().length() <= LONGEST_PLACE) {
            place(form.address()).ifPresent(sentence -> mistakes.add(new Mistake("address", sentence)));
        }
        length(mistakes, "address", form.address(), LONGEST_PLACE);
        length(mistakes, "complainant", form.complainant(), LONGEST_LINE);
        length(mistakes, "email", form.email(), LONGEST_LINE);
        boolean something = !form.words().isBlank() || form.isNotice() && form.particulars().saysSomething();
        if (!something) {
            mistakes.add(new Mistake("words", say.nothingSaid()));
        }
        length(mistakes, "words", form.words(), LONGEST);
        length(mistakes, "meaning", form.meaning(), LONGEST);
        length(mistakes, "facts", form.facts(), LONGEST);
        return mistakes;
    }

    /** A report is about words that can still be read. */
    private Optional<String> place(String address) {
        Optional<Whereabouts.Found> found = whereabouts.at(address);
        if (found.isEmpty()) {
            return Optional.of(say.noSuchPlace());
        }
        Optional<Comment> comment = found.get().comment();
        if (found.get().numbered() && comment.isEmpty()) {
            return Optional.of(say.noSuchPlace());
        }
        return comment.filter(one -> one.state() != CommentState.PUBLISHED).map(gone -> say.alreadyDown());
    }

    private void length(List<Mistake> mistakes, String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            mistakes.add(new Mistake(field, writing.tooLong(length, longest)));
        }
    }
}
