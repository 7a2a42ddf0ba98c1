package org.candour.desk.guestposts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Edition;
import org.candour.posts.Numbers;
import org.candour.posts.Post;
import org.candour.posts.Slug;
import org.candour.store.Durable;
import org.candour.testimony.DeskSeal;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.Editing;
import org.candour.testimony.Testimonies;
import org.jspecify.annotations.Nullable;

/** What the keeper does to a guest post or topic, each with its entry in the ledger, and on the disk before it is acknowledged. */
@ApplicationScoped
class CopyDesk {
    private final Editing editing;
    private final Testimonies testimonies;
    private final DeskSeals seals;
    private final Numbers numbers;
    private final Ledger ledger;
    private final Durable durable;

    CopyDesk(Editing editing, Testimonies testimonies, DeskSeals seals, Numbers numbers, Ledger ledger, Durable durable) {
        this.editing = editing;
        this.testimonies = testimonies;
        this.seals = seals;
        this.numbers = numbers;
        this.ledger = ledger;
        this.durable = durable;
    }

    /** @param seen the state of the piece on the keeper's page; none where a form came without it */
    void ask(long id, @Nullable Integer seen, String question, long staffId) {
        DeskSeal seal = seal();
        enter(Act.GUEST_POST_ASKED, "", id, staffId, () -> {
            requireSeen(id, seen);
            return editing.ask(id, question, seal);
        });
    }

    void draft(long id, int seen, Edition edition, long staffId) {
        DeskSeal seal = seal();
        enter(Act.GUEST_POST_DRAFTED, "", id, staffId, () -> editing.draft(id, seen, edition, seal));
    }

    void offer(long id, int seen, Edition edition, long staffId) {
        DeskSeal seal = seal();
        enter(Act.GUEST_POST_OFFERED, "", id, staffId, () -> editing.offer(id, seen, edition, seal));
    }

    /** @param reason one of the keeper's preset reasons */
    void decline(long id, @Nullable Integer seen, String reason, long staffId) {
        enter(Act.GUEST_POST_DECLINED, reason, id, staffId, () -> {
            requireSeen(id, seen);
            return editing.decline(id, reason);
        });
    }

    private <T> T enter(Act act, String rule, long id, long staffId, Supplier<T> verb) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            entry.act(act, rule);
            entry.about(id);
            return verb.get();
        }));
    }

    /**
     * Makes a post of it.
     *
     * @param edition what its writer's word covers
     * @throws Numbers.Taken when another post came out under that number meanwhile
     */
    Post publish(long id, int seen, Slug slug, Edition edition, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> {
            numbers.requireFree(edition);
            Post post = editing.publish(id, seen, slug, edition);
            entry.act(Act.GUEST_POST_PUBLISHED, "");
            entry.about(post.id());
            return post;
        }));
    }

    private void requireSeen(long id, @Nullable Integer seen) {
        if (seen != null && testimonies.atDesk(id).filter(piece -> piece.version() == seen).isEmpty()) {
            throw new Editing.ChangedMeanwhile();
        }
    }

    private DeskSeal seal() {
        return seals.current().orElseThrow(NoKey::new);
    }

    /** No keeper could open what would be sealed now. */
    static final class NoKey extends RuntimeException {}
}
