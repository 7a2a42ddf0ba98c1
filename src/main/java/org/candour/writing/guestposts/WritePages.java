package org.candour.writing.guestposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.testimony.TestimonyKind;
import org.candour.writing.WordsBack;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * A guest post or a topic on its way, one question a page. Each form goes to the address of the page it asks for; where
 * something is missing, the page that asked for it comes back.
 */
@Path("/write")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class WritePages {
    private final Questions questions;
    private final Manuscripts manuscripts;
    private final Slips slips;
    private final Reviews reviews;
    private final Handing handing;
    private final WordsBack wordsBack;
    private final TheClock clock;

    WritePages(Questions questions, Manuscripts manuscripts, Slips slips, Reviews reviews, Handing handing, WordsBack wordsBack,
            TheClock clock) {
        this.questions = questions;
        this.manuscripts = manuscripts;
        this.slips = slips;
        this.reviews = reviews;
        this.handing = handing;
        this.wordsBack = wordsBack;
        this.clock = clock;
    }

    /** @param kind {@code topic} where a link proposes one: that choice is then made already, and can be changed */
    @GET
    @Consumes(MediaType.WILDCARD)
    public Page start(@RestQuery @Nullable String kind) {
        return questions.start(TestimonyKind.TOPIC.name().equalsIgnoreCase(kind));
    }

    /** The address of a form that was never filled in leads to the start. */
    @GET
    @Path("/{page:words|role|concerns|check|send}")
    @Consumes(MediaType.WILDCARD)
    public Page back() {
        return Page.redirect(303, "/write");
    }

    @POST
    @Path("/words")
    public Page words(@BeanParam Draft typed) {
        return at("words", typed, draft -> draft.chosenKind().map(kind -> questions.words(stamped(draft), kind, List.of()))
                .orElseGet(() -> questions.kind(draft)));
    }

    /** Under a key and stamp of its own from the first box on: how long somebody wrote is then known. */
    private Draft stamped(Draft draft) {
        Slip slip = slips.ofDraft(draft, clock.now());
        return draft.under(slip.offered().shown(), slip.stamp(), !slip.fresh());
    }

    @POST
    @Path("/role")
    public Page role(@BeanParam Draft typed) {
        return read("role", typed, manuscript ->
                manuscript.topic() ? questions.concerns(manuscript) : questions.role(manuscript.draft()));
    }

    @POST
    @Path("/concerns")
    public Page concerns(@BeanParam Draft typed) {
        return read("concerns", typed, questions::concerns);
    }

    @POST
    @Path("/check")
    public Page check(@BeanParam Draft typed) {
        return read("check", typed, manuscript -> reviews.page(manuscript, slips.ofDraft(manuscript.draft(), clock.now())));
    }

    @POST
    @Path("/send")
    public Page send(@BeanParam Draft typed) {
        return read("send", typed, handing::send);
    }

    /** With title and words that can be kept; else the page that asks for them. */
    private Page read(String step, Draft typed, Function<Manuscript, Page> page) {
        return at(step, typed, received -> {
            Draft draft = Changes.made(received);
            Optional<TestimonyKind> kind = draft.chosenKind();
            if (kind.isEmpty()) {
                return questions.kind(draft);
            }
            Manuscript manuscript = manuscripts.read(draft, kind.get());
            return manuscript.mistakes().isEmpty() ? page.apply(manuscript)
                    : questions.words(stamped(draft), kind.get(), manuscript.mistakes());
        });
    }

    /** Whatever fails on our side, the form comes back whole, ready to be sent to the same address again. */
    private Page at(String step, Draft typed, Function<Draft, Page> page) {
        try {
            return page.apply(typed);
        } catch (RuntimeException failure) {
            wordsBack.note(failure);
            Draft draft = Changes.made(typed);
            return Page.html(new AgainPage(Head.leavable(wordsBack.failedTitle()), step, draft, draft.along("words")).render())
                    .status(503).tryAgainAfter(WordsBack.TRY_AGAIN);
        }
    }

    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AgainPage(Head head, String step, Draft draft, List<Draft.Field> along) implements TemplateInstance {}
}
