package org.candour.desk.queue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Supplier;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.quoting.Tray;
import org.candour.content.ContentReading;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.desk.Typed;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.staff.Role;
import org.candour.testimony.Testimonies;
import org.candour.store.Durable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One waiting comment at a time, with everything a decision needs. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class QueuePages {
    /** In the order of their table; what each does is in the desk's script. */
    private static final List<String> KEYS = List.of("a", "r", "s", "e", "p", "u", "j", "k", "/", "?");

    private final Comments comments;
    private final Decisions decisions;
    private final Durable durable;
    private final Queue queue;
    private final Tray tray;
    private final Visit visit;
    private final ContentReading content;
    private final Testimonies testimonies;
    private final DeskWords deskWords;
    private final QueueWords words;
    private final Rulebook rulebook;

    QueuePages(Comments comments, Decisions decisions, Durable durable, Queue queue, Tray tray, Visit visit, ContentReading content,
            Testimonies testimonies, DeskWords deskWords, QueueWords words, Rulebook rulebook) {
        this.comments = comments;
        this.decisions = decisions;
        this.durable = durable;
        this.queue = queue;
        this.tray = tray;
        this.visit = visit;
        this.content = content;
        this.testimonies = testimonies;
        this.deskWords = deskWords;
        this.words = words;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QueuePage(Head head, Faults faults, String notice, Queue.View view, List<String> reasons, Buttons typed,
            boolean contentNeedsLook, long pieces, boolean letterKeys, List<String> keys) implements TemplateInstance {}

    /**
     * What waits.
     *
     * @param item the one to look at, while it waits; the next where none is named
     */
    @GET
    public Page waiting(@RestQuery @Nullable Long item) {
        return page(item == null ? this::next : focused(item), Faults.none(), "", Buttons.NONE);
    }

    /**
     * Decides on one of them and leads to the next.
     *
     * @param then "next" where the next one is to come with this very answer, and the one after it: the desk's script saves a
     *     way there and back, and shows that one before it has asked for it
     * @param shown the one it shows already
     */
    @POST
    @Path("comments/{id}/decision")
    public Page decide(@RestPath long id, @BeanParam Buttons pressed, @RestForm @Nullable String then,
            @RestForm @Nullable Long shown) {
        Supplier<Page> onwards = () -> onwards(then, shown);
        Choice choice = Choice.read(pressed, () -> comments.wordsOf(id).orElse(""), rulebook.rules(), words.insteadPreset());
        if (choice instanceof Choice.Skip) {
            queue.skip(visit.presence(), id);
        } else if (choice instanceof Choice.Tray) {
            return tray(id, pressed);
        } else if (choice instanceof Choice.Decided decided) {
            return decide(id, decided.decision(), pressed, onwards);
        } else if (choice instanceof Choice.Mistaken mistaken) {
            return mistaken(id, pressed, faults(mistaken));
        }
        return onwards.get();
    }

    private Queue.View next() {
        return queue.next(visit.presence());
    }

    private Supplier<Queue.View> focused(long id) {
        return () -> queue.focused(visit.presence(), id);
    }

    private Page onwards(@Nullable String then, @Nullable Long shown) {
        return Typed.text(then).equals("next") ? page(() -> queue.onwards(visit.presence(), shown), Faults.none(), "", Buttons.NONE)
                : Page.redirect(303, "/desk");
    }

    /** Takes one from another moderator's screen. */
    @POST
    @Path("comments/{id}/claim")
    public Page claim(@RestPath long id) {
        queue.takeAnyway(visit.presence(), id);
        return Page.redirect(303, "/desk?item=" + id);
    }

    private Page decide(long id, Decision decision, Buttons pressed, Supplier<Page> onwards) {
        try {
            durable.write(() -> decisions.decide(id, pressed.version(), decision, visit.staffId()));
            queue.decided(id);
            return onwards.get();
        } catch (Decisions.PassageNotFound missing) {
            return mistaken(id, pressed, Faults.of("passage", words.passageNotFound(missing.passage())));
        } catch (Decisions.TooMuchInstead tooMuch) {
            return mistaken(id, pressed, Faults.of("passage", words.tooMuchInstead()));
        } catch (Decisions.WordsChanged mended) {
            return page(focused(id), Faults.none(), words.mended(), pressed).status(409);
        } catch (Comment.NotPossible first) {
            return page(this::next, Faults.none(), happened(id, first.state()), pressed.elsewhere()).status(409);
        } catch (Decisions.Gone gone) {
            return page(this::next, Faults.none(), words.takenBack(), pressed.elsewhere()).status(409);
        }
    }

    /** It is in the tray, and in focus still: quoting it needs a decision first. */
    private Page tray(long id, Buttons pressed) {
        int left = durable.write(() -> tray.put(List.of(id)));
        return page(focused(id), Faults.none(), left > 0 ? words.trayFull() : words.inTray(), pressed);
    }

    private String happened(long id, CommentState state) {
        if (state == CommentState.WITHDRAWN) {
            return words.takenBack();
        }
        String outcome = words.outcome(state.name());
        return queue.decidedBy(visit.presence(), id) ? words.youWereFirst(outcome) : words.anotherWasFirst(outcome);
    }

    private Page mistaken(long id, Buttons pressed, Faults faults) {
        return page(focused(id), faults, "", pressed).status(422);
    }

    private Faults faults(Choice.Mistaken mistaken) {
        return switch (mistaken.fault()) {
            case NO_CHOICE -> Faults.of("decision", words.chooseOne());
            case NO_REASON -> Faults.of("reason", words.chooseReason());
            case NO_QUESTION -> Faults.of("question", words.writeQuestion());
            case QUESTION_LONG -> Faults.of("question", words.questionLong(Refused.figures(mistaken.count())));
            case NO_PASSAGE -> Faults.of("passage", words.passageMissing());
            case INSTEAD_LONG -> Faults.of("instead", words.insteadLong(Refused.figures(mistaken.count())));
            case PASSAGES_MARKED -> Faults.of("passage", words.passagesMarked());
        };
    }

    /** All that it shows is read in one transaction: by itself each question would look for a connection and try whether it holds. */
    private Page page(Supplier<Queue.View> view, Faults faults, String notice, Buttons typed) {
        return QuarkusTransaction.joiningExisting().call(() -> page(view.get(), faults, notice, typed));
    }

    private Page page(Queue.View view, Faults faults, String notice, Buttons typed) {
        String title = faults.any() ? deskWords.error(words.title()) : words.title();
        return Page.html(new QueuePage(Head.desk(title), faults, notice, view, rulebook.reasons(), typed,
                visit.keeps() && content.last().needsKeeper(), visit.keeps() ? testimonies.waitingCount() : 0,
                visit.presence().letterKeys(), KEYS).render());
    }
}
