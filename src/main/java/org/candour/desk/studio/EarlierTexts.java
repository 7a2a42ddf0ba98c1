package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.posts.Post;
import org.candour.posts.Revision;
import org.candour.posts.Revisions;
import org.candour.words.Difference;
import org.candour.words.SafeHtml;

/** How a published post was changed, time after time. */
@ApplicationScoped
class EarlierTexts {
    private final Revisions revisions;

    EarlierTexts(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * One change.
     *
     * @param place which of the earlier texts was replaced
     * @param look what was taken out and what was added; empty save in the newest
     */
    record Change(int place, LocalDate day, SafeHtml look) {}

    /** The newest change first, and only that one compared: the others have pages of their own. */
    List<Change> of(Post post) {
        List<Revision> earlier = revisions.of(post.id());
        List<Change> changes = new ArrayList<>();
        for (Revision revision : earlier) {
            boolean newest = revision == earlier.get(earlier.size() - 1);
            changes.add(new Change(revision.place(), revision.day(), newest ? look(revision, post.title(), post.words()) : SafeHtml.EMPTY));
        }
        changes.sort(Comparator.comparingInt(Change::place).reversed());
        return changes;
    }

    /** That change, compared. */
    Optional<Change> at(Post post, int place) {
        Optional<Revision> next = revisions.at(post.id(), place + 1);
        return revisions.at(post.id(), place).map(revision -> new Change(place, revision.day(), look(revision,
                next.map(Revision::title).orElse(post.title()), next.map(Revision::words).orElse(post.words()))));
    }

    private static SafeHtml look(Revision before, String title, String words) {
        return Difference.between(before.title(), before.words(), title, words).marked();
    }
}
