package org.candour.desk.threads;

import java.time.LocalDate;
import org.candour.comments.moved.Moves;
import org.candour.desk.Faults;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One comment in the desk's view of its thread.
 *
 * @param number 0 before it has one
 * @param day it appeared or, before that, came on
 * @param parentNumber whom it answers; 0 when it answers the post
 * @param words as typed; empty when they are gone
 * @param state by its name
 * @param moved where the comment is whose place this was
 */
public record Entry(long id, int number, String speaker, LocalDate day, int parentNumber, SafeHtml look, String words,
        String state, Moves.@Nullable Elsewhere moved) {

    /** Its place on the page. */
    public String anchor() {
        return number > 0 ? "c" + number : "waiting-" + id;
    }

    /** Whether it is on the page for readers. */
    public boolean isPublished() {
        return state.equals("PUBLISHED");
    }

    /** Whether nobody has decided on it. */
    public boolean isWaiting() {
        return state.equals("WAITING") || state.equals("ASKED") || state.equals("TO_PUBLISH");
    }

    /** Whether it was removed and can be put back. */
    public boolean isRestorable() {
        return state.equals("REMOVED") && !words.isEmpty();
    }

    /** What was typed into the forms beside it, when one of them comes back. */
    public record Handling(long id, Faults faults, String answer, String reason, String passages, String instead) {
        static final Handling NOTHING = new Handling(0, Faults.none(), "", "", "", "");

        static Handling answer(long id, Faults faults, String answer) {
            return new Handling(id, faults, answer, "", "", "");
        }

        /** The fault beside a field of that comment; empty when all is well. */
        public String fault(String field, long comment) {
            return comment == id ? faults.at(field + "-" + comment) : "";
        }
    }
}
