package org.candour.desk.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Posts;
import org.candour.rules.Draft;
import org.candour.rules.Drafting;
import org.candour.rules.LiveCase;
import org.candour.rules.LiveCases;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.words.Gate;
import org.jspecify.annotations.Nullable;

/** Sets the page of the rules. */
@ApplicationScoped
class RulesView {
    private final Rulebook rulebook;
    private final LiveCases liveCases;
    private final Posts posts;
    private final Visit visit;
    private final TheClock clock;
    private final DeskWords deskWords;
    private final RulesWords words;

    RulesView(Rulebook rulebook, LiveCases liveCases, Posts posts, Visit visit, TheClock clock, DeskWords deskWords, RulesWords words) {
        this.rulebook = rulebook;
        this.liveCases = liveCases;
        this.posts = posts;
        this.visit = visit;
        this.clock = clock;
        this.deskWords = deskWords;
        this.words = words;
    }

    /** A post whose case is before a court. */
    record Live(long postId, String title, String path, LocalDate until) {}

    /** What was typed of a case, given back. */
    record TypedCase(String post, String until) {
        static final TypedCase NONE = new TypedCase("", "");
    }

    /** @param keeper whether they can be changed by whoever looks */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RulesPage(Head head, Faults faults, String done, boolean keeper, Draft draft, Trial.@Nullable Outcome outcome, List<Live> live,
            TypedCase typed, Limits limits) implements TemplateInstance {}

    /** Between which numbers the keeper's own limits lie. */
    record Limits(int mostLinks, int leastCharacters, int mostCharacters) {
        static final Limits OF_A_COMMENT = new Limits(Gate.COMMENT_LINKS, Drafting.LEAST_CHARACTERS, Gate.COMMENT_CHARACTERS);
    }

    /** As they are; where something of them cannot be read, it is said beside its field. */
    Page asTheyAre(String done) {
        return rulebook.read() instanceof Drafting.Flawed flawed
                ? page(faults(Faults.of("rules", words.leftOut()), flawed), "", rulebook.draft(), null, TypedCase.NONE)
                : page(Faults.none(), done, rulebook.draft(), null, TypedCase.NONE);
    }

    /** As they were typed, with what came of trying them. */
    Page tried(Draft draft, Trial.Outcome outcome) {
        return page(Faults.none(), "", draft, outcome, TypedCase.NONE);
    }

    /** As they were typed, with what is wrong. */
    Page wrong(Draft draft, Drafting.Flawed flawed) {
        return page(faults(Faults.none(), flawed), "", draft, null, TypedCase.NONE).status(422);
    }

    private Faults faults(Faults faults, Drafting.Flawed flawed) {
        flawed.flaws().forEach(flaw -> faults.and(flaw.field().field(), words.flaw(flaw.field().name(), flaw.kind().name(), flaw.line(), flaw.limit())));
        return faults;
    }

    /** A case was typed that is none. */
    Page wrong(TypedCase typed, Faults faults) {
        return page(faults, "", rulebook.draft(), null, typed).status(422);
    }

    private Page page(Faults faults, String done, Draft draft, Trial.@Nullable Outcome outcome, TypedCase typed) {
        String title = faults.any() ? deskWords.error(words.title()) : words.title();
        return Page.html(new RulesPage(Head.desk(title), faults, done, visit.keeps(), draft, outcome, live(), typed, Limits.OF_A_COMMENT).render());
    }

    private List<Live> live() {
        List<LiveCase> cases = liveCases.on(clock.today());
        Map<Long, Posts.Place> places = posts.places(cases.stream().map(LiveCase::postId).collect(Collectors.toSet()));
        return cases.stream().map(one -> {
            Posts.Place place = places.get(one.postId());
            return place == null ? null : new Live(one.postId(), place.title(), place.path(), one.until());
        }).filter(Objects::nonNull).toList();
    }
}
