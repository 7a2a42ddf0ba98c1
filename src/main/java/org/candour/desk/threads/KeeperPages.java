package org.candour.desk.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.staff.Role;
import org.candour.words.Gate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the keeper answers, to a comment or to the post itself. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class KeeperPages {
    private final Comments comments;
    private final Posts posts;
    private final Speaking speaking;
    private final OneComment one;
    private final Refused refused;
    private final Visit visit;
    private final Site site;
    private final DeskWords deskWords;
    private final ThreadWords words;

    KeeperPages(Comments comments, Posts posts, Speaking speaking, OneComment one, Refused refused, Visit visit, Site site,
            DeskWords deskWords, ThreadWords words) {
        this.comments = comments;
        this.posts = posts;
        this.speaking = speaking;
        this.one = one;
        this.refused = refused;
        this.visit = visit;
        this.site = site;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerPage(Head head, Faults faults, Post post, String keeperName, String answer) implements TemplateInstance {}

    /** Answers a comment, published or waiting. */
    @POST
    @Path("comments/{id}/answer")
    public Page answer(@RestPath long id, @RestForm("words") @Nullable String typed) {
        Comment parent = comments.findByIdOptional(id).orElseThrow(NotFoundException::new);
        Gate.Answer gate = Gate.comment(Typed.text(typed));
        if (gate instanceof Gate.Refused no) {
            return one.page(id, Entry.Handling.answer(id, Faults.of("answer-" + id, refused.why(no)), Typed.text(typed))).status(422);
        }
        if (!answerable(parent)) {
            String sentence = words.notPossible(words.state(parent.state().name()));
            return one.page(id, Entry.Handling.answer(id, Faults.of("answer-" + id, sentence), Typed.text(typed))).status(409);
        }
        Comment answer = speaking.answer(parent, ((Gate.Accepted) gate).cleaned(), visit.staffId());
        return Page.redirect(303, one.thread(parent) + "#" + answer.number().map(number -> "c" + number).orElse("waiting-" + answer.id()));
    }

    private static boolean answerable(Comment comment) {
        return comment.mendable() || comment.state() == CommentState.TO_PUBLISH || comment.state() == CommentState.PUBLISHED;
    }

    /** The form that answers the post itself. */
    @GET
    @Path("posts/{id}/answer")
    public Page answerForm(@RestPath long id) {
        return answerPage(post(id), Faults.none(), "");
    }

    /** Answers the post. */
    @POST
    @Path("posts/{id}/answer")
    public Page answerPost(@RestPath long id, @RestForm("words") @Nullable String typed) {
        Post post = post(id);
        Gate.Answer gate = Gate.comment(Typed.text(typed));
        if (gate instanceof Gate.Refused no) {
            return answerPage(post, Faults.of("words", refused.why(no)), Typed.text(typed)).status(422);
        }
        Comment answer = speaking.answerPost(id, ((Gate.Accepted) gate).cleaned(), visit.staffId());
        return Page.redirect(303, "/desk/" + post.path() + "#c" + answer.number().orElse(0));
    }

    private Page answerPage(Post post, Faults faults, String answer) {
        String title = faults.any() ? deskWords.error(words.answerPost()) : words.answerPost();
        return Page.html(new AnswerPage(Head.desk(title), faults, post, site.keeperName(), answer).render());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
