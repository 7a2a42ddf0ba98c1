package org.candour.desk.locks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.candour.words.Clean;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Locks a published post, and unlocks it. */
@Path("/desk/posts/{id}/lock")
@RolesAllowed(Role.MODERATES)
class LockPages {
    private static final int LONGEST_REASON = 300;

    private final Posts posts;
    private final Publishing publishing;
    private final Ledger ledger;
    private final Durable durable;
    private final Visit visit;
    private final DeskWords deskWords;
    private final LockWords words;

    LockPages(Posts posts, Publishing publishing, Ledger ledger, Durable durable, Visit visit, DeskWords deskWords, LockWords words) {
        this.posts = posts;
        this.publishing = publishing;
        this.ledger = ledger;
        this.durable = durable;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LockPage(Head head, Faults faults, Post post, String reason) implements TemplateInstance {}

    /** The form: why. */
    @GET
    public Page show(@RestPath long id) {
        Post post = published(id);
        return page(post, Faults.none(), post.lockReason().orElse(""));
    }

    /** Locks it; one that is locked gets another reason. */
    @POST
    public Page lock(@RestPath long id, @RestForm @Nullable String reason) {
        Post post = published(id);
        String why = Clean.line(Typed.text(reason));
        if (why.isEmpty()) {
            return page(post, Faults.of("reason", words.reasonMissing()), why).status(422);
        }
        if (why.length() > LONGEST_REASON) {
            return page(post, Faults.of("reason", words.reasonLong(LONGEST_REASON, why.length())), why).status(422);
        }
        durable.write(() -> ledger.record(visit.staffId(), entry -> {
            entry.act(Act.POST_LOCKED, "");
            entry.about(id);
            return publishing.lock(id, why);
        }));
        return Page.redirect(303, "/desk/" + post.path());
    }

    /** Unlocks it; nothing is done where it is not locked. */
    @POST
    @Path("removal")
    public Page unlock(@RestPath long id) {
        Post post = published(id);
        if (post.lockReason().isPresent()) {
            durable.write(() -> ledger.record(visit.staffId(), entry -> {
                entry.act(Act.POST_UNLOCKED, "");
                entry.about(id);
                return publishing.unlock(id);
            }));
        }
        return Page.redirect(303, "/desk/" + post.path());
    }

    private Page page(Post post, Faults faults, String reason) {
        String title = faults.any() ? deskWords.error(words.title()) : words.title();
        return Page.html(new LockPage(Head.desk(title), faults, post, reason).render());
    }

    private Post published(long id) {
        return posts.findByIdOptional(id).filter(Post::published).orElseThrow(NotFoundException::new);
    }
}
