package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.store.Durable;

/** What the keeper does to posts, each with its entry in the ledger, and on the disk before it is acknowledged. */
@ApplicationScoped
class Press {
    private final Publishing publishing;
    private final Ledger ledger;
    private final Durable durable;

    Press(Publishing publishing, Ledger ledger, Durable durable) {
        this.publishing = publishing;
        this.ledger = ledger;
        this.durable = durable;
    }

    /** A new post: a draft, or on the page at once. */
    Post begin(Slug slug, Edition edition, boolean goesOut, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            Post draft = publishing.draft(slug, edition);
            entry.act(goesOut ? Act.POST_PUBLISHED : Act.POST_DRAFTED, "");
            entry.about(draft.id());
            return goesOut ? publishing.publish(draft.id()) : draft;
        }));
    }

    /** Other words for a post; where it is to go out and is not out yet, it does. */
    Post change(long id, int version, Slug slug, Edition edition, boolean goesOut, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            Post post = publishing.edit(id, version, slug, edition);
            boolean appears = goesOut && !post.published();
            entry.act(appears ? Act.POST_PUBLISHED : Act.POST_EDITED, "");
            entry.about(id);
            return appears ? publishing.publish(id) : post;
        }));
    }

    /** Takes it down. */
    void withdraw(long id, long staffId) {
        durable.write(() -> ledger.record(staffId, entry -> {
            entry.act(Act.POST_WITHDRAWN, "");
            entry.about(id);
            return publishing.withdraw(id);
        }));
    }

    /** Opens or closes its thread. */
    void openThread(long id, boolean open, long staffId) {
        durable.write(() -> ledger.record(staffId, entry -> {
            entry.act(open ? Act.THREAD_OPENED : Act.THREAD_CLOSED, "");
            entry.about(id);
            return publishing.openComments(id, open);
        }));
    }
}
