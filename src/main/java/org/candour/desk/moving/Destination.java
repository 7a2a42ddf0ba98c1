package org.candour.desk.moving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.moved.Moving;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.PostPath;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.site.TheClock;
import org.candour.store.Durable;

/** Where a sub-thread goes: it is found or begun, and the move entered in the ledger, in one transaction. */
@ApplicationScoped
class Destination {
    private final Posts posts;
    private final Publishing publishing;
    private final Moving moving;
    private final Ledger ledger;
    private final Durable durable;
    private final TheClock clock;
    private final MovingWords words;

    Destination(Posts posts, Publishing publishing, Moving moving, Ledger ledger, Durable durable, TheClock clock, MovingWords words) {
        this.posts = posts;
        this.publishing = publishing;
        this.moving = moving;
        this.ledger = ledger;
        this.durable = durable;
        this.clock = clock;
        this.words = words;
    }

    /** The published post that a typed address means, or meant before it moved. */
    Optional<Post> typed(String address) {
        return PostPath.typed(address).flatMap(place -> posts.nowAt(place.path())).filter(Post::published);
    }

    /** Moves it there. */
    Comment move(long commentId, Post to, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> move(commentId, to, entry)));
    }

    /**
     * Begins a topic with that title and moves it there.
     *
     * @throws Publishing.PathTaken when another topic has or had that address
     */
    Comment moveToTopic(long commentId, Post from, String title, long staffId) {
        return durable.write(() -> ledger.record(staffId, entry -> move(commentId, topic(title, from, staffId), entry)));
    }

    private Comment move(long commentId, Post to, Ledger.Draft entry) {
        entry.act(Act.COMMENTS_MOVED, "");
        entry.about(commentId);
        return moving.move(commentId, to);
    }

    private Post topic(String title, Post from, long staffId) {
        return ledger.record(staffId, entry -> {
            Post draft = publishing.draftTopic(Slug.of(title), new Edition(title, null, "", words.began(from.path()), clock.today(), null,
                    List.of(), true));
            entry.act(Act.POST_PUBLISHED, "");
            entry.about(draft.id());
            return publishing.publish(draft.id());
        });
    }
}
