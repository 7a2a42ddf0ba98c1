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
import org.candour.posts.Numbers;
import org.candour.posts.NewThreads;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.candour.words.Quotation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the keeper writes: new posts, drafts, and published ones again. */
@Path("/desk/studio")
@RolesAllowed(Role.EDITS)
class ManuscriptPages {
    private final Posts posts;
    private final Proofreader proofreader;
    private final Press press;
    private final Subeditor subeditor;
    private final Insertions insertions;
    private final EarlierTexts earlierTexts;
    private final NewThreads newThreads;
    private final Visit visit;
    private final TheClock clock;
    private final DeskWords deskWords;
    private final StudioWords words;

    ManuscriptPages(Posts posts, Proofreader proofreader, Press press, Subeditor subeditor, Insertions insertions,
            EarlierTexts earlierTexts, NewThreads newThreads, Visit visit, TheClock clock, DeskWords deskWords, StudioWords words) {
        this.posts = posts;
        this.proofreader = proofreader;
        this.press = press;
        this.subeditor = subeditor;
        this.insertions = insertions;
        this.earlierTexts = earlierTexts;
        this.newThreads = newThreads;
        this.visit = visit;
        this.clock = clock;
        this.deskWords = deskWords;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManuscriptPage(Head head, Faults faults, String action, @Nullable Post post, Manuscript typed, PastedSource source,
            @Nullable Galley preview, @Nullable Manuscript theirs, List<EarlierTexts.Change> changes, boolean promotes) implements TemplateInstance {}

    /** An empty form. */
    @GET
    @Path("new")
    public Page blank() {
        return page(null, Manuscript.blank(clock.today(), newThreads.mode()), PastedSource.NONE, Faults.none());
    }

    /** A preview, a draft, or a post on the page. */
    @POST
    @Path("new")
    public Page begin(@BeanParam Manuscript form, @BeanParam PastedSource source) {
        return take(null, form.whole(), source.whole());
    }

    /** A post in the form. */
    @GET
    @Path("{id:\\d+}")
    public Page open(@RestPath long id) {
        Post post = post(id);
        return page(post, Manuscript.of(post), PastedSource.NONE, Faults.none());
    }

    /** Changes a post; who comes second gets both texts. */
    @POST
    @Path("{id:\\d+}")
    public Page change(@RestPath long id, @BeanParam Manuscript form, @BeanParam PastedSource source) {
        return take(post(id), form.whole(), source.whole());
    }

    private Page take(@Nullable Post post, Manuscript form, PastedSource pasted) {
        boolean pastes = form.step().equals(Insertions.SOURCE);
        Insertions.Inserted inserted = pastes ? insertions.source(form, pasted) : insertions.links(form, pasted);
        if (pastes) {
            Page page = page(post, inserted.typed(), inserted.source(), inserted.faults());
            return inserted.faults().any() ? page.status(422) : page;
        }
        Manuscript typed = inserted.typed();
        Press.Fate fate = fate(typed);
        Faults faults = subeditor.faults(typed, fate == Press.Fate.OUT || post != null && post.published());
        inserted.faults().all().forEach(fault -> faults.and(fault.field(), fault.sentence()));
        if (faults.any()) {
            return page(post, typed, pasted, faults).status(422);
        }
        boolean keeps = fate != Press.Fate.DRAFT || typed.step().equals("draft");
        return keeps ? keep(post, typed, pasted, fate) : preview(post, typed, pasted);
    }

    /** What is to go out on a day that has come goes out now. */
    private Press.Fate fate(Manuscript typed) {
        boolean later = subeditor.ahead(typed);
        return switch (typed.step()) {
            case "publish" -> Press.Fate.OUT;
            case "schedule" -> later ? Press.Fate.SCHEDULED : Press.Fate.OUT;
            default -> Press.Fate.DRAFT;
        };
    }

    private Page preview(@Nullable Post post, Manuscript typed, PastedSource pasted) {
        return page(post, typed, pasted, Faults.none(), proofreader.galley(typed, post != null && post.topic()), null);
    }

    private Page keep(@Nullable Post post, Manuscript typed, PastedSource pasted, Press.Fate fate) {
        Edition edition = subeditor.edition(typed);
        try {
            Post kept = post == null ? press.begin(subeditor.slug(typed), edition, fate, visit.staffId())
                    : press.change(post.id(), typed.versionNumber(), subeditor.slug(typed), edition, fate, visit.staffId());
            return Page.redirect(303, kept.published() ? "/desk/" + kept.path() : "/desk/studio/" + kept.id());
        } catch (Publishing.PathTaken taken) {
            return page(post, typed, pasted, Faults.of("slug", words.slugTaken(post != null && post.topic()))).status(422);
        } catch (Numbers.Taken taken) {
            return page(post, typed, pasted, Faults.of("number", words.numberTaken(taken.series().name(), taken.series().number()))).status(422);
        } catch (Publishing.ChangedMeanwhile first) {
            return page(post, typed.against(first.now().version()), pasted, Faults.of("words", words.changedMeanwhile()), null,
                    Manuscript.of(post(first.now().id()))).status(409);
        }
    }

    private Page page(@Nullable Post post, Manuscript typed, PastedSource source, Faults faults) {
        return page(post, typed, source, faults, null, null);
    }

    private Page page(@Nullable Post post, Manuscript typed, PastedSource source, Faults faults, @Nullable Galley preview,
            @Nullable Manuscript theirs) {
        String title = post == null ? words.newPost() : words.change();
        String action = "/desk/studio/" + Optional.ofNullable(post).map(one -> "" + one.id()).orElse("new");
        return Page.html(new ManuscriptPage(Head.desk(faults.any() ? deskWords.error(title) : title), faults, action, post, typed, source,
                preview, theirs, post == null ? List.of() : earlierTexts.of(post), Quotation.standsIn(typed.words())).render());
    }

    private Post post(long id) {
        return posts.findByIdOptional(id).filter(post -> !post.takenBack()).orElseThrow(NotFoundException::new);
    }
}
