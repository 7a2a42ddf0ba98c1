package org.candour.desk.complaints;

import java.util.List;
import org.candour.complaints.Complaint;
import org.candour.complaints.Hiding;
import org.candour.complaints.Message;
import org.candour.complaints.notices.Particulars;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One complaint with everything that is known of it and can be done.
 *
 * @param received when a notice came, in words; empty for all else
 * @param said what a notice says besides
 * @param defective whether a notice lacks something, as it is seen now
 * @param missing what it lacks, by its form and as the keeper has put it
 * @param posterSays what its poster answered; empty when nothing
 * @param earlier how many notices of the same complainant led to removal
 * @param removing how the words can come down
 * @param stands whether it is a whole notice that hides nothing yet
 * @param changeable whether there is a decision that can be taken back
 * @param destroyed whether there was one, and nothing is left to put back
 * @param mayJudge whether somebody else than who decided before is looking
 * @param alone whether there is nobody else who could
 */
record Sheet(Complaint complaint, String received, @Nullable Particulars said, boolean defective, List<String> missing, String posterSays,
        int earlier, @Nullable About about, List<Due> steps, List<Message> messages, String removing, boolean stands, boolean changeable,
        boolean destroyed, boolean mayJudge, boolean alone) {

    /**
     * The words it is about, in their place.
     *
     * @param link to the desk's view of them
     * @param parent what they answer
     */
    record About(String title, String link, int number, String state, @Nullable SafeHtml parent, @Nullable SafeHtml look) {}

    /**
     * Something to do, or done.
     *
     * @param letter to copy; empty where there is none
     */
    record Due(String duty, String when, boolean done, boolean overdue, boolean sendable, SafeHtml letter) {}

    /** So many notices hide words by themselves. */
    public int most() {
        return Hiding.MOST;
    }

    /** Whether it can still be decided. */
    public boolean isUndecided() {
        return complaint.isOpen() && complaint.outcome().isEmpty();
    }
}
