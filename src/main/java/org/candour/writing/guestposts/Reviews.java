package org.candour.writing.guestposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.site.Head;
import org.candour.testimony.IfAbsent;
import org.candour.testimony.Testimonies;
import org.candour.words.Citing;
import org.candour.words.Clean;
import org.candour.words.Markdown;
import org.candour.words.Rendered;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;

/** The last page before sending: the words as they will look after cleaning, the key, and what remains to be said. */
@Singleton
class Reviews {
    private final Markdown markdown;
    private final Questions questions;
    private final Testimonies testimonies;
    private final Titles titles;
    private final SiteSecret secret;
    private final GuestPostWords say;
    private final WritingWords writing;

    Reviews(Markdown markdown, Questions questions, Testimonies testimonies, Titles titles, SiteSecret secret, GuestPostWords say, WritingWords writing) {
        this.markdown = markdown;
        this.questions = questions;
        this.testimonies = testimonies;
        this.titles = titles;
        this.secret = secret;
        this.say = say;
        this.writing = writing;
    }

    /** The page as somebody comes to it; a key that opens nothing is named at once. */
    Page page(Manuscript manuscript, Slip slip) {
        return page(manuscript, slip, slip.refused() ? List.of(new Mistake("earlier", say.earlierUnknown())) : List.of());
    }

    /** The page; 422 when something stands in the way. */
    Page page(Manuscript manuscript, Slip slip, List<Mistake> mistakes) {
        return page(manuscript, slip, mistakes, mistakes.isEmpty() ? 200 : 422);
    }

    Page page(Manuscript manuscript, Slip slip, List<Mistake> mistakes, int status) {
        Draft draft = manuscript.draft().under(slip.offered().shown(), slip.stamp(), !slip.fresh());
        Rendered rendered = markdown.post(manuscript.piece().words(), Citing.nothing());
        Head head = Head.leavable(mistakes.isEmpty() ? say.checkTitle() : writing.error(say.checkTitle()));
        List<Heading> headings = manuscript.pasted().headings().stream()
                .map(line -> new Heading(line, draft.heading().contains(line))).toList();
        return Page.html(new CheckPage(head, manuscript, slip, rendered, notes(manuscript, slip, rendered), headings,
                draft.chosenRole().map(questions::name).orElse(say.roleUnsaid()), draft,
                draft.chosenAbsent().filter(IfAbsent.PUBLISH::equals).isPresent(),
                draft.chosenAbsent().filter(IfAbsent.WITHHOLD::equals).isPresent(),
                draft.along("absent", "kept", "earlier", "sameAuthor", "heading"), mistakes).render()).status(status);
    }

    private List<String> notes(Manuscript manuscript, Slip slip, Rendered rendered) {
        List<String> notes = new ArrayList<>();
        String named = manuscript.draft().saysSameAuthor() ? named(slip) : "";
        if (!named.isEmpty()) {
            notes.add(say.willName(named));
        }
        String words = manuscript.pasted().words();
        int unread = (int) words.chars().filter(c -> c == '\uFFFD').count();
        if (manuscript.unseen() > 0) {
            notes.add(writing.unseen(manuscript.unseen()));
        }
        if (unread > 0) {
            notes.add(writing.unread(unread));
        }
        if (!straight(words).equals(straight(Clean.text(manuscript.draft().words())))) {
            notes.add(say.setAsLists());
        }
        if (rendered.plain()) {
            notes.add(writing.plain());
        }
        return notes;
    }

    /** The earlier guest posts that the page would name if it came out now. */
    private String named(Slip slip) {
        return slip.brought().map(key -> titles.inOrder(testimonies.publishedOf(secret.digest(key).hex())).stream()
                .map(Title::shortName).collect(Collectors.joining(", "))).orElse("");
    }

    /** Quotation marks are made straight in every text; that alone is nothing to tell. */
    private static String straight(String words) {
        return words.replaceAll("[\u2018\u2019\u201B]", "'").replaceAll("[\u201C\u201D\u201F]", "\"");
    }

    /** A line that could be a heading, and whether it shall be one. */
    record Heading(String line, boolean chosen) {}

    /** @param role where they work, in words */
    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(Head head, Manuscript manuscript, Slip slip, Rendered rendered, List<String> notes, List<Heading> headings,
            String role, Draft draft, boolean publish, boolean withhold, List<Draft.Field> along, List<Mistake> mistakes)
            implements TemplateInstance {}
}
