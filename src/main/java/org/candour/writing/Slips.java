package org.candour.writing;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.comments.Comment;
import org.candour.comments.OneThread;
import org.candour.comments.Receiving;
import org.candour.comments.pennames.Claiming;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.posts.Post;
import org.candour.testimony.Testimonies;

/**
 * Which key a comment goes under, and the stamp of its next form. A key is good in the thread it was made for, that of a
 * guest post in the thread under it, that of a pen name in every thread; one that was shown stays the same until it is used or another is brought.
 */
@Singleton
class Slips {
    private final FormStamp stamps;
    private final SiteSecret secret;
    private final Receiving receiving;
    private final Testimonies testimonies;
    private final Claiming claiming;
    private final SecureRandom random = new SecureRandom();

    Slips(FormStamp stamps, SiteSecret secret, Receiving receiving, Testimonies testimonies, Claiming claiming) {
        this.stamps = stamps;
        this.secret = secret;
        this.receiving = receiving;
        this.testimonies = testimonies;
        this.claiming = claiming;
    }

    Slip of(Post post, CommentForm form, Instant now) {
        FormStamp.Read read = read(post, form, now);
        Optional<ReturnKey> typed = ReturnKey.read(form.returnKey());
        Optional<ReturnKey> offered = Stream.of(ReturnKey.read(form.offered()), typed).flatMap(Optional::stream)
                .filter(read::offers).findFirst();
        // A key that was on offer under the id of these words has said nothing here, unless it said them, and then the
        // id finds them.
        boolean untold = form.sends() && typed.isPresent() && typed.equals(offered);
        List<Comment> own = untold ? List.of() : typed.map(key -> saidBefore(post, key)).orElse(List.of());
        boolean author = !untold && typed.filter(key -> testimonies.wrote(secret.digest(key).hex(), post.id())).isPresent();
        String held = untold || author ? null : typed.flatMap(key -> held(key, own)).orElse(null);
        if (author || held != null || !own.isEmpty()) {
            return new Slip(typed.get(), offered.orElse(null), kept(post, form, read, now), read,
                    held == null ? own : List.of(), author, held, false);
        }
        boolean refused = !form.returnKey().isBlank() && !(typed.isPresent() && typed.equals(offered));
        if (offered.isPresent()) {
            return new Slip(offered.get(), offered.get(), kept(post, form, read, now), read, List.of(), false, null, refused);
        }
        ReturnKey fresh = ReturnKey.fresh(random);
        return new Slip(fresh, fresh, stamps.issue(post.id(), fresh, now, random), read, List.of(), false, null, refused);
    }

    /** The stamp of a form that was sent already is spent: what is previewed with it will be another comment. */
    private FormStamp.Read read(Post post, CommentForm form, Instant now) {
        FormStamp.Read read = stamps.read(form.stamp(), post.id(), now);
        boolean spent = !form.sends() && read instanceof FormStamp.Valid valid
                && receiving.already(valid.id(), form.words()).isPresent();
        return spent ? new FormStamp.Foreign() : read;
    }

    private List<Comment> saidBefore(Post post, ReturnKey key) {
        String digest = secret.digest(key).hex();
        List<Comment> own = new OneThread(receiving.ofKey(digest)).said(post.id());
        // The key of a guest post speaks under it and nowhere else, wherever an answer of its author was moved.
        return own.stream().anyMatch(Comment::movedHere) && !testimonies.ofKey(digest).isEmpty() ? List.of() : own;
    }

    /** Everything sent with the key of a pen name is signed: one comment that is not tells without asking the store. */
    private Optional<String> held(ReturnKey key, List<Comment> own) {
        return own.stream().allMatch(Comment::signed) ? claiming.nameOf(secret.digest(key).hex()) : Optional.empty();
    }

    private String kept(Post post, CommentForm form, FormStamp.Read read, Instant now) {
        if (read instanceof FormStamp.Valid) {
            return form.stamp();
        }
        return read instanceof FormStamp.Expired expired ? stamps.renew(expired, post.id(), now)
                : stamps.issue(post.id(), now, random);
    }
}
