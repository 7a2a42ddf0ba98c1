package org.candour.desk.moving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.moved.Moving;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Slug;
import org.candour.posts.PostPath;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Moves a published comment and what answers it to another post, or to a topic that begins with it. */
@Path("/desk/comments/{id}/move")
@RolesAllowed(Role.MODERATES)
class MovePages {
    private static final int LONGEST_TITLE = 300;

    private final Comments comments;
    private final Posts posts;
    private final Moving moving;
    private final Destination destination;
    private final Visit visit;
    private final DeskWords deskWords;
    private final MovingWords words;

    MovePages(Comments comments, Posts posts, Moving moving, Destination destination, Visit visit, DeskWords deskWords, MovingWords words) {
        this.comments = comments;
        this.posts = posts;
        this.moving = moving;
        this.destination = destination;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    /** @param thread the desk's view of the thread it stands in, with the first slash */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MovePage(Head head, Faults faults, long id, int number, SafeHtml look, String thread, String postTitle, int following,
            String address, String topic) implements TemplateInstance {}

    /** The form: where to. */
    @GET
    public Page show(@RestPath long id) {
        return page(published(id), Faults.none(), "", "");
    }

    /** Moves it. */
    @POST
    public Page move(@RestPath long id, @RestForm("address") @Nullable String address, @RestForm("topic") @Nullable String topic) {
        String where = Typed.text(address).strip();
        String title = Clean.line(Typed.text(topic));
        Comment root = published(id);
        Optional<Post> to = where.isEmpty() ? Optional.empty() : destination.typed(where);
        Faults faults = faults(root, where, title, to);
        if (faults.any()) {
            return page(root, faults, where, title).status(422);
        }
        return done(root, where, title, () -> to.map(post -> destination.move(id, post, visit.staffId()))
                .orElseGet(() -> destination.moveToTopic(id, post(root), title, visit.staffId())));
    }

    private Faults faults(Comment root, String where, String title, Optional<Post> to) {
        // What was withdrawn with its post must not come back by another door.
        if (!post(root).published()) {
            return Faults.of("address", words.notPossible());
        }
        if (where.isEmpty() == title.isEmpty()) {
            return Faults.of("address", where.isEmpty() ? words.nowhere() : words.both());
        }
        if (!where.isEmpty() && to.isEmpty()) {
            return Faults.of("address", words.noSuchPost());
        }
        if (to.filter(post -> post.id() == root.postId()).isPresent()) {
            return Faults.of("address", words.samePost());
        }
        if (to.filter(post -> post.lockReason().isPresent()).isPresent()) {
            return Faults.of("address", words.locked());
        }
        return title.length() > LONGEST_TITLE ? Faults.of("topic", words.titleLong(title.length())) : Faults.none();
    }

    private Page done(Comment root, String where, String title, Supplier<Comment> act) {
        try {
            Comment moved = act.get();
            return Page.redirect(303, "/desk/" + post(moved).path() + "#c" + moved.number().orElseThrow());
        } catch (Publishing.PathTaken taken) {
            return page(root, Faults.of("topic", words.pathTaken(PostPath.ofTopic(Slug.of(title)))), where, title).status(409);
        } catch (Moving.AlreadyThere first) {
            return page(published(root.id()), Faults.of("address", words.samePost()), where, title).status(409);
        } catch (Moving.TooMany many) {
            return page(root, Faults.of("address", words.tooMany(Moving.MOST)), where, title).status(422);
        } catch (Comment.NotPossible other) {
            return page(root, Faults.of("address", words.notPossible()), where, title).status(409);
        }
    }

    private Page page(Comment root, Faults faults, String address, String topic) {
        String title = words.title(root.number().orElseThrow());
        Post post = post(root);
        return Page.html(new MovePage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, root.id(), root.number().orElseThrow(),
                root.html().within("c" + root.id()), "/desk/" + post.path(), post.title(), moving.following(root), address, topic).render());
    }

    private Post post(Comment comment) {
        return posts.findById(comment.postId());
    }

    /** What has no number has nothing to move: 404. */
    private Comment published(long id) {
        return comments.findByIdOptional(id).filter(comment -> comment.number().isPresent() && comment.movedTo().isEmpty())
                .orElseThrow(NotFoundException::new);
    }
}
