package org.candour.desk.guestposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.desk.DeskWords;
import org.candour.desk.studio.Manuscript;
import org.candour.edge.Page;
import org.candour.posts.Edition;
import org.candour.posts.Posts;
import org.candour.posts.Publishing;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.testimony.Piece;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.WorkRole;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Difference;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** The page of one piece, with everything that can be done to it and whatever was typed. */
@ApplicationScoped
class Sheet {
    private final Presets presets;
    private final Publishing publishing;
    private final Posts posts;
    private final Titles titles;
    private final Testimonies testimonies;
    private final Concerns concerns;
    private final DeskWords deskWords;
    private final GuestPostWords words;
    private final Rulebook rulebook;

    Sheet(Presets presets, Publishing publishing, Posts posts, Titles titles, Testimonies testimonies, Concerns concerns, DeskWords deskWords, GuestPostWords words, Rulebook rulebook) {
        this.presets = presets;
        this.publishing = publishing;
        this.posts = posts;
        this.titles = titles;
        this.testimonies = testimonies;
        this.concerns = concerns;
        this.deskWords = deskWords;
        this.words = words;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GuestPostPage(Head head, GuestPost item, Handling typed, boolean editing,
            int daysToAnswer, List<String> reasons) implements TemplateInstance {}

    /** With the forms preset where nothing was typed; an edition that was typed stands first. */
    Page page(Opened opened, Handling typed) {
        String title = opened.title().orElseGet(words::sealedTo);
        return Page.html(new GuestPostPage(Head.desk(typed.faults().any() ? deskWords.error(title) : title), item(opened),
                preset(opened, typed), typed.edition() != null, Testimony.DAYS_TO_ANSWER, rulebook.reasons()).render());
    }

    private Handling preset(Opened opened, Handling typed) {
        if (!opened.workable()) {
            return typed;
        }
        Handling editing = typed.edition() != null ? typed : typed.editing(
                Manuscript.of(presets.edition(opened), "", opened.testimony().version()), typed.source());
        return editing.out() != null ? editing : editing.publishing(presets.out(opened));
    }

    private GuestPost item(Opened opened) {
        Testimony testimony = opened.testimony();
        Optional<Piece> sent = opened.sent();
        String typed = sent.map(Piece::words).orElse("");
        List<Concern> found = concerns.in(typed);
        return new GuestPost(opened.id(), testimony.version(), opened.title().or(() -> sent.map(Piece::title)).orElse(null),
                testimony.kind().name(), testimony.state().name(), testimony.receivedOn(), testimony.doubtful(), testimony.releaseDue(),
                !testimony.state().open(), opened.workable(), opened.shut(), opened.letters().unread(), sent.isPresent(),
                sent.map(Piece::role).map(WorkRole::name).orElse(""), testimony.absent().name(), testimony.sameAuthor(), named(testimony),
                sent.map(piece -> look(opened, piece)).orElse(SafeHtml.EMPTY), found, Concerns.marked(typed, found),
                opened.letters().messages(), changed(opened), Presets.agreed(opened), opened.agreement().name(), goingOut(opened), opened.madeOf(),
                testimony.reason().orElse(null), testimony.postId().map(posts::findById).map(post -> post.path()).orElse(null));
    }

    private List<Title> named(Testimony testimony) {
        if (!testimony.sameAuthor()) {
            return List.of();
        }
        return testimony.postId().map(titles::namedBy).orElseGet(() -> titles.inOrder(testimonies.postsBefore(testimony)));
    }

    private SafeHtml look(Opened opened, Piece sent) {
        return publishing.render("", presets.asSent(opened.testimony().kind(), sent)).html().within("sent");
    }

    private GuestPost.@Nullable GoingOut goingOut(Opened opened) {
        return switch (opened.agreement()) {
            case EDITION, UNANSWERED -> {
                Edition edition = presets.goingOut(opened);
                yield new GuestPost.GoingOut(edition, publishing.render("", edition).html().within("out"));
            }
            case AS_SENT, NONE -> null;
        };
    }

    private static @Nullable Difference changed(Opened opened) {
        return opened.sent().flatMap(sent -> opened.made()
                .map(made -> Difference.between(sent.title(), sent.words(), made.title(), made.words())))
                .filter(Difference::any).orElse(null);
    }
}
