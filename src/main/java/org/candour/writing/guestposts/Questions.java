package org.candour.writing.guestposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.candour.edge.Page;
import org.candour.site.Head;
import org.candour.testimony.DeskSeals;
import org.candour.testimony.TestimonyKind;
import org.candour.testimony.WorkRole;
import org.candour.words.Concerns;
import org.candour.writing.Concerned;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** The pages that ask one question each; every one carries the whole draft. */
@Singleton
class Questions {
    /** Most phrases pointed out on one page: with two fields each, a form stays below what a server reads. */
    private static final int MOST_PHRASES = 60;

    private final DeskSeals seals;
    private final Concerns concerns;
    private final Concerned concerned;
    private final GuestPostWords say;
    private final WritingWords writing;

    Questions(DeskSeals seals, Concerns concerns, Concerned concerned, GuestPostWords say, WritingWords writing) {
        this.seals = seals;
        this.concerns = concerns;
        this.concerned = concerned;
        this.say = say;
        this.writing = writing;
    }

    /**
     * The page before everything.
     *
     * @param topic whether a topic is chosen already
     */
    Page start(boolean topic) {
        Head head = Head.page(say.startTitle(), say.startSummary(), "/write").withWayOut();
        return Page.html(new StartPage(head, seals.current().isPresent(), false, topic, List.of(), List.of()).render());
    }

    /** The same, because it was not said what it is to be. */
    Page kind(Draft draft) {
        List<Mistake> mistakes = List.of(new Mistake("kind", say.kindMissing()));
        return Page.html(new StartPage(head(say.startTitle(), mistakes), true, true, false, draft.along("kind"), mistakes).render())
                .status(422);
    }

    Page words(Draft draft, TestimonyKind kind, List<Mistake> mistakes) {
        boolean topic = kind == TestimonyKind.TOPIC;
        String title = topic ? say.topicTitle() : say.wordsTitle();
        return Page.html(new WordsPage(head(title, mistakes), title, draft, topic, draft.along("title", "words"), mistakes).render())
                .status(mistakes.isEmpty() ? 200 : 422);
    }

    Page role(Draft draft) {
        List<Choice> roles = List.of(WorkRole.values()).stream()
                .map(role -> new Choice(role.name().toLowerCase(Locale.ROOT), name(role), draft.chosenRole().filter(role::equals).isPresent()))
                .toList();
        return Page.html(new RolePage(Head.leavable(say.roleTitle()), roles, draft.chosenRole().isEmpty(), draft.along("role")).render());
    }

    String name(WorkRole role) {
        return switch (role) {
            case COURT -> say.court();
            case PRISON -> say.prison();
            case COMMUNITY -> say.community();
            case OFFICE -> say.office();
            case OTHER -> say.other();
        };
    }

    /** Each phrase once, however often it stands there. */
    Page concerns(Manuscript manuscript) {
        List<Concerned.Phrase> phrases = concerned.of(concerns.in(manuscript.title() + "\n\n" + manuscript.pasted().words()))
                .stream().distinct().limit(MOST_PHRASES).toList();
        return Page.html(new ConcernsPage(Head.leavable(writing.couldPoint()), phrases, manuscript.topic(),
                manuscript.draft().along()).render());
    }

    private Head head(String title, List<Mistake> mistakes) {
        return Head.leavable(mistakes.isEmpty() ? title : writing.error(title));
    }

    /**
     * @param ready whether there is a key to seal to
     * @param returning whether somebody came back to it with a draft
     * @param topic whether a topic is chosen already
     */
    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(Head head, boolean ready, boolean returning, boolean topic, List<Draft.Field> along, List<Mistake> mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WordsPage(Head head, String title, Draft draft, boolean topic, List<Draft.Field> along, List<Mistake> mistakes)
            implements TemplateInstance {}

    /** A choice: what the form sends, what a person reads, whether it is taken. */
    record Choice(String value, String name, boolean taken) {}

    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RolePage(Head head, List<Choice> roles, boolean none, List<Draft.Field> along) implements TemplateInstance {}

    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConcernsPage(Head head, List<Concerned.Phrase> phrases, boolean topic, List<Draft.Field> along)
            implements TemplateInstance {}
}
