package org.candour.desk.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.candour.words.SafeHtml;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the keeper writes: new posts, drafts, and published ones again. */
@Path("/desk")
@RolesAllowed(Role.KEEPS)
class StudioPages {
    private static final int LATELY = 20;

    private final Posts posts;
    private final Publishing publishing;
    private final Press press;
    private final Subeditor subeditor;
    private final Visit visit;
    private final TheClock clock;
    private final DeskWords deskWords;
    private final StudioWords words;

    StudioPages(Posts posts, Publishing publishing, Press press, Subeditor subeditor, Visit visit, TheClock clock,
            DeskWords deskWords, StudioWords words) {
        this.posts = posts;
        this.publishing = publishing;
        this.press = press;
        this.subeditor = subeditor;
        this.visit = visit;
        this.clock = clock;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StudioPage(Head head, List<Post> drafts, List<Post> published, List<Post> withdrawn) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManuscriptPage(Head head, Faults faults, String action, @Nullable Post post, Manuscript typed,
            @Nullable SafeHtml preview, @Nullable Manuscript theirs) implements TemplateInstance {}

    /** Drafts, and what was published lately. */
    @GET
    @Path("studio")
    public Page studio() {
        return Page.html(new StudioPage(Head.desk(words.title()), posts.inState(PostState.DRAFT), posts.newest(0, LATELY),
                posts.inState(PostState.WITHDRAWN)).render());
    }

    /** An empty form. */
    @GET
    @Path("studio/new")
    public Page blank() {
        return page(null, Manuscript.blank(clock.today()), Faults.none(), null, null);
    }

    /** A preview, a draft, or a post on the page. */
    @POST
    @Path("studio/new")
    public Page begin(@BeanParam Manuscript form) {
        return take(null, form.whole());
    }

    /** A post in the form. */
    @GET
    @Path("studio/{id:\\d+}")
    public Page open(@RestPath long id) {
        Post post = post(id);
        return page(post, Manuscript.of(post), Faults.none(), null, null);
    }

    /** Changes a post; who comes second gets both texts. */
    @POST
    @Path("studio/{id:\\d+}")
    public Page change(@RestPath long id, @BeanParam Manuscript form) {
        return take(post(id), form.whole());
    }

    private Page take(@Nullable Post post, Manuscript typed) {
        boolean goesOut = typed.step().equals("publish");
        Faults faults = subeditor.faults(typed, goesOut || post != null && post.published());
        if (faults.any()) {
            return page(post, typed, faults, null, null).status(422);
        }
        Edition edition = subeditor.edition(typed);
        if (!goesOut && !typed.step().equals("draft")) {
            String path = Edition.pathOn(edition.day(), subeditor.slug(typed));
            return page(post, typed, faults, publishing.render(path, edition).html().within("preview"), null);
        }
        try {
            return kept(post, typed, edition, goesOut);
        } catch (Publishing.PathTaken taken) {
            return page(post, typed, Faults.of("slug", words.slugTaken()), null, null).status(422);
        } catch (Publishing.ChangedMeanwhile first) {
            return page(post, typed.against(first.now().version()), Faults.of("words", words.changedMeanwhile()), null,
                    Manuscript.of(post(first.now().id()))).status(409);
        }
    }

    private Page kept(@Nullable Post post, Manuscript typed, Edition edition, boolean goesOut) {
        Post kept = post == null ? press.begin(subeditor.slug(typed), edition, goesOut, visit.staffId())
                : press.change(post.id(), typed.versionNumber(), subeditor.slug(typed), edition, goesOut, visit.staffId());
        return Page.redirect(303, kept.published() ? "/desk/" + kept.path() : "/desk/studio/" + kept.id());
    }

    private Page page(@Nullable Post post, Manuscript typed, Faults faults, @Nullable SafeHtml preview, @Nullable Manuscript theirs) {
        String title = post == null ? words.newPost() : words.change();
        String action = "/desk/studio/" + Optional.ofNullable(post).map(one -> "" + one.id()).orElse("new");
        return Page.html(new ManuscriptPage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, action, post, typed,
                preview, theirs).render());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
