package org.candour.desk.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Redacting;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.candour.words.Redaction;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the keeper does to a published post: redact it, withdraw it, open or close its thread. */
@Path("/desk")
@RolesAllowed(Role.EDITS)
class PostPages {
    private static final int LONGEST_INSTEAD = 200;

    private final Posts posts;
    private final Press press;
    private final Visit visit;
    private final DeskWords deskWords;
    private final StudioWords words;

    PostPages(Posts posts, Press press, Visit visit, DeskWords deskWords, StudioWords words) {
        this.posts = posts;
        this.press = press;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RedactionPage(Head head, Faults faults, Post post, String passages, String instead) implements TemplateInstance {}

    /** Takes it down, when the box is ticked. */
    @POST
    @Path("posts/{id}/withdrawal")
    public Page withdraw(@RestPath long id, @RestForm @Nullable String sure) {
        Post post = post(id);
        if (sure != null) {
            press.withdraw(id, visit.staffId());
        }
        return Page.redirect(303, "/desk/" + post.path());
    }

    /** The form for passages to be destroyed. */
    @GET
    @Path("posts/{id}/redaction")
    public Page redaction(@RestPath long id) {
        return redaction(post(id), Faults.none(), "", words.insteadPreset());
    }

    /** Takes passages out, everywhere they are kept. */
    @POST
    @Path("posts/{id}/redaction")
    public Page redact(@RestPath long id, @RestForm @Nullable String passages, @RestForm @Nullable String instead) {
        Post post = post(id);
        String there = Typed.text(instead).isBlank() ? words.insteadPreset() : Clean.line(Typed.text(instead));
        if (there.length() > LONGEST_INSTEAD) {
            return redaction(post, Faults.of("instead", words.tooLong(Refused.figures(there.length()), "" + LONGEST_INSTEAD)),
                    Typed.text(passages), there).status(422);
        }
        try {
            press.redact(id, new Redaction(Typed.text(passages).lines().toList(), there), visit.staffId());
            return Page.redirect(303, "/desk/" + post.path());
        } catch (Redacting.PassageNotFound missing) {
            String sentence = missing.passage().isEmpty() ? words.passageMissing() : words.passageNotFound(missing.passage());
            return redaction(post, Faults.of("passages", sentence), Typed.text(passages), there).status(422);
        }
    }

    private Page redaction(Post post, Faults faults, String passages, String instead) {
        String title = faults.any() ? deskWords.error(words.redact()) : words.redact();
        return Page.html(new RedactionPage(Head.desk(title), faults, post, passages, instead).render());
    }

    /** Opens or closes its thread. */
    @POST
    @Path("posts/{id}/thread")
    public Page openThread(@RestPath long id, @RestForm @Nullable String open) {
        Post post = post(id);
        press.openThread(id, "yes".equals(open), visit.staffId());
        return Page.redirect(303, "/desk/" + post.path());
    }

    /** Lets its comments out once a day, or as they come. */
    @POST
    @Path("posts/{id}/pace")
    public Page slowThread(@RestPath long id, @RestForm @Nullable String slow) {
        Post post = post(id);
        press.slowThread(id, "yes".equals(slow), visit.staffId());
        return Page.redirect(303, "/desk/" + post.path());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).filter(post -> !post.takenBack()).orElseThrow(NotFoundException::new);
    }
}
