package org.candour.desk.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.candour.store.Durable;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's last decisions, each of which can be taken back whole until it is out, and what can be done to it from then on. */
@Path("/desk/undo")
@RolesAllowed(Role.MODERATES)
class UndoPages {
    private final MyDecisions myDecisions;
    private final Comments comments;
    private final Decisions decisions;
    private final Claims claims;
    private final Durable durable;
    private final Visit visit;
    private final Rulebook rulebook;
    private final TheClock clock;
    private final QueueWords words;

    UndoPages(MyDecisions myDecisions, Comments comments, Decisions decisions, Claims claims, Durable durable, Visit visit, Rulebook rulebook,
            TheClock clock, QueueWords words) {
        this.myDecisions = myDecisions;
        this.comments = comments;
        this.decisions = decisions;
        this.claims = claims;
        this.durable = durable;
        this.visit = visit;
        this.rulebook = rulebook;
        this.clock = clock;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UndoPage(Head head, String notice, List<MyDecisions.Mine> mine, List<String> reasons, boolean letterKeys) implements TemplateInstance {}

    /** The last twenty. */
    @GET
    public Page lately() {
        return page("");
    }

    /**
     * Takes a decision back, whole, while nobody outside has seen it, and leads to what it was about.
     *
     * @param comment which; one's last where none is named
     */
    @POST
    public Page undo(@RestForm @Nullable Long comment) {
        Optional<Long> which = Optional.ofNullable(comment).or(() -> myDecisions.of(visit.staffId(), 1).stream().map(MyDecisions.Mine::id).findFirst());
        return which.isEmpty() ? page(words.nothingToUndo()).status(409) : takeBack(which.get());
    }

    private Page takeBack(long comment) {
        try {
            durable.write(() -> decisions.decide(comment, new Decision.Undo(), visit.staffId()));
            claims.takeAnyway(visit.presence(), comment, clock.now());
            return Page.redirect(303, "/desk?item=" + comment);
        } catch (Comment.NotPossible out) {
            Optional<Integer> number = comments.findByIdOptional(comment).flatMap(Comment::number);
            return page(number.map(words::outAlready).orElseGet(words::tooLate)).status(409);
        } catch (Decisions.Gone gone) {
            return page(words.takenBack()).status(409);
        }
    }

    private Page page(String notice) {
        return Page.html(new UndoPage(Head.desk(words.lastDecisions()), notice, myDecisions.of(visit.staffId(), MyDecisions.MOST),
                rulebook.reasons(), visit.presence().letterKeys()).render());
    }
}
