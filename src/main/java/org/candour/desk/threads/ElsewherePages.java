package org.candour.desk.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Responses that were made in another place, pasted by the keeper: each piece becomes a comment that says where from. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class ElsewherePages {
    private static final int LONGEST_ORIGIN = 300;

    private final Posts posts;
    private final Speaking speaking;
    private final Refused refused;
    private final Visit visit;
    private final DeskWords deskWords;
    private final ThreadWords words;

    ElsewherePages(Posts posts, Speaking speaking, Refused refused, Visit visit, DeskWords deskWords, ThreadWords words) {
        this.posts = posts;
        this.speaking = speaking;
        this.refused = refused;
        this.visit = visit;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ElsewherePage(Head head, Faults faults, Post post, String origin, String typed, List<String> pieces)
            implements TemplateInstance {}

    /** The form. */
    @GET
    @Path("posts/{id}/responses")
    public Page form(@RestPath long id) {
        return page(post(id), Faults.none(), "", "", List.of());
    }

    /** Shows how they are split, or adds them. */
    @POST
    @Path("posts/{id}/responses")
    public Page add(@RestPath long id, @RestForm @Nullable String origin, @RestForm("words") @Nullable String typed,
            @RestForm @Nullable String step) {
        Post post = post(id);
        String from = Clean.line(Typed.text(origin));
        List<String> pieces = Pieces.of(Typed.text(typed));
        Faults faults = faults(from, pieces);
        if (faults.any()) {
            return page(post, faults, Typed.text(origin), Typed.text(typed), List.of()).status(422);
        }
        if (!Typed.text(step).equals("add")) {
            return page(post, faults, Typed.text(origin), Typed.text(typed), pieces);
        }
        int first = speaking.add(id, from, pieces, visit.staffId()).get(0).number().orElse(0);
        return Page.redirect(303, "/desk/" + post.path() + "#c" + first);
    }

    private Faults faults(String origin, List<String> pieces) {
        Faults faults = Faults.none();
        if (origin.isEmpty() || origin.length() > LONGEST_ORIGIN) {
            faults.and("origin", words.originMissing());
        }
        if (pieces.isEmpty()) {
            faults.and("words", deskWords.wordsEmpty());
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (Gate.post(pieces.get(i)) instanceof Gate.Refused no) {
                faults.and("words", words.pieceRefused(i + 1, refused.why(no)));
            }
        }
        return faults;
    }

    private Page page(Post post, Faults faults, String origin, String typed, List<String> pieces) {
        String title = faults.any() ? deskWords.error(words.elsewhere()) : words.elsewhere();
        return Page.html(new ElsewherePage(Head.desk(title), faults, post, origin, typed, pieces).render());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).filter(Post::published).orElseThrow(NotFoundException::new);
    }
}
