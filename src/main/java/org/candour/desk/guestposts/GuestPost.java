package org.candour.desk.guestposts;

import java.time.LocalDate;
import java.util.List;
import org.candour.posts.Edition;
import org.candour.posts.Title;
import org.candour.testimony.Correspondence;
import org.candour.testimony.TestimonyState;
import org.candour.words.Concern;
import org.candour.words.Difference;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A piece as its page shows it; kinds and states by their names, for which the page has sentences.
 *
 * @param sent whether this keeper can read it
 * @param open whether anything can still be done
 * @param named the earlier posts that its page names, or will name
 * @param look the words as they will look
 * @param marked the words as they were typed, with the concerns in them
 * @param changed the keeper's edition against what was sent; none where they are the same
 * @param goingOut the keeper's edition as it will look, once nothing is left but to publish it; none before
 * @param preset what the form of the edition begins with
 * @param postPath the post it became
 */
record GuestPost(long id, int version, @Nullable String title, String kind, String state, LocalDate came, boolean doubtful,
        boolean releaseDue, boolean settled, boolean open, String shut, int unread, boolean sent, String role, String absent,
        boolean sameAuthor, List<Title> named, SafeHtml look, List<Concern> concerns, SafeHtml marked, List<Correspondence.Message> messages,
        @Nullable Difference changed, boolean agreed, String agreement, @Nullable GoingOut goingOut, String preset, @Nullable String reason,
        @Nullable String postPath) {

    /** What Publish puts on the page. */
    record GoingOut(Edition edition, SafeHtml look) {}

    /** Whether publishing it comes before asking: not while its writer still owes an answer. */
    public boolean publishFirst() {
        return agreed && !state.equals(TestimonyState.ASKED.name());
    }
}
