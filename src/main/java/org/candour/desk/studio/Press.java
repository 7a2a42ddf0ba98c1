package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Edition;
import org.candour.posts.Forthcoming;
import org.candour.posts.Numbers;
import org.candour.posts.Post;
import org.candour.posts.Publishing;
import org.candour.posts.Redacting;
import org.candour.posts.Slug;
import org.candour.store.Durable;
import org.candour.words.Redaction;

/** What the keeper does to posts, each with its entry in the ledger, and on the disk before it is acknowledged. */
@ApplicationScoped
public class Press {
    private final Publishing publishing;
    private final Forthcoming forthcoming;
    private final Redacting redacting;
    private final Numbers numbers;
    private final Ledger ledger;
    private final Durable durable;

    Press(Publishing publishing, Forthcoming forthcoming, Redacting redacting, Numbers numbers, Ledger ledger, Durable durable) {
        this.publishing = publishing;
        this.forthcoming = forthcoming;
        this.redacting = redacting;
        this.numbers = numbers;
        this.ledger = ledger;
        this.durable = durable;
    }

    /** What becomes of a manuscript that is kept. */
    public enum Fate { DRAFT, SCHEDULED, OUT }

    /** A new post: a draft, one that goes out on its day, or on the page at once. */
    public Post begin(Slug slug, Edition edition, Fate fate, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            Post draft = publishing.draft(slug, edition);
            entry.act(Act.POST_DRAFTED, "");
            entry.about(draft.id());
            return send(draft, edition, fate, entry);
        }));
    }

    /** Other words for a post; where it is to go out and is not out yet, it does. */
    Post change(long id, int version, Slug slug, Edition edition, Fate fate, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            Post post = publishing.edit(id, version, slug, edition);
            entry.act(Act.POST_EDITED, "");
            entry.about(id);
            return post.published() ? post : send(post, edition, fate, entry);
        }));
    }

    private Post send(Post draft, Edition edition, Fate fate, Ledger.Draft entry) {
        return switch (fate) {
            case DRAFT -> draft;
            case SCHEDULED -> {
                entry.act(Act.POST_SCHEDULED, "");
                yield forthcoming.schedule(draft.id());
            }
            case OUT -> {
                numbers.requireFree(edition);
                entry.act(Act.POST_PUBLISHED, "");
                yield publishing.publish(draft.id());
            }
        };
    }

    /** Takes passages out of it and of its earlier texts. */
    void redact(long id, Redaction redaction, long staffId) {
        durable.write(() -> ledger.record(staffId, entry -> {
            entry.act(Act.POST_REDACTED, "");
            entry.about(id);
            return redacting.redact(id, redaction);
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

    /** Slows its thread, or lets it run again. */
    void slowThread(long id, boolean onceADay, long staffId) {
        durable.write(() -> ledger.record(staffId, entry -> {
            entry.act(onceADay ? Act.THREAD_SLOWED : Act.THREAD_HASTENED, "");
            entry.about(id);
            return publishing.slow(id, onceADay);
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
