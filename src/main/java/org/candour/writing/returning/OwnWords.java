package org.candour.writing.returning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.comments.Citations;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.pennames.Claim;
import org.candour.edge.Page;
import org.candour.posts.Posts;
import org.candour.rules.Rulebook;
import org.candour.site.Chrome;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.words.Excerpt;
import org.candour.words.SafeHtml;
import org.candour.writing.Mistake;
import org.candour.writing.WritingWords;
import org.jspecify.annotations.Nullable;

/** The page that tells a key's holder what became of their words, and lets them act on each. */
@Singleton
class OwnWords {
    private static final int OPENING = 120;

    private final OwnPieces ownPieces;
    private final OwnNotices ownNotices;
    private final Comments comments;
    private final Citations citations;
    private final Posts posts;
    private final OwnLetters letters;
    private final Rulebook rulebook;
    private final Site site;
    private final Chrome chrome;
    private final ReturnWords say;
    private final WritingWords writing;

    OwnWords(OwnPieces ownPieces, OwnNotices ownNotices, Comments comments, Citations citations, Posts posts, OwnLetters letters,
            Rulebook rulebook, Site site, Chrome chrome, ReturnWords say, WritingWords writing) {
        this.ownPieces = ownPieces;
        this.ownNotices = ownNotices;
        this.comments = comments;
        this.citations = citations;
        this.posts = posts;
        this.letters = letters;
        this.rulebook = rulebook;
        this.site = site;
        this.chrome = chrome;
        this.say = say;
        this.writing = writing;
    }

    /** Everything of that key, with what was just done. */
    Page page(Holder holder, @Nullable String done) {
        return page(holder, done, new Typed(0, "", ""), OwnPieces.Typed.NOTHING, List.of());
    }

    /** The same after an act on a comment that did not succeed, with what was typed for it. */
    Page page(Holder holder, Typed typed, String mistake) {
        Mistake one = new Mistake(field(holder.comments(), typed), mistake);
        return page(holder, null, typed, OwnPieces.Typed.NOTHING, List.of(one)).status(422);
    }

    /** The same after an act on a guest post or topic. */
    Page page(Holder holder, OwnPieces.Typed typed, List<Mistake> mistakes) {
        return page(holder, null, new Typed(0, "", ""), typed, mistakes).status(422);
    }

    private Page page(Holder holder, @Nullable String done, Typed typed, OwnPieces.Typed typedPiece, List<Mistake> mistakes) {
        Head head = Head.leavable(mistakes.isEmpty() ? say.title() : writing.error(say.title()));
        return Page.html(new ReturnPage(head, holder.key().shown(), holder.penName(), Claim.UNUSED_DAYS, ownPieces.of(holder, typedPiece),
                threads(holder, typed), done, mistakes).render());
    }

    /** In the order in which its writer first spoke in each. */
    private List<OwnThread> threads(Holder holder, Typed typed) {
        List<Comment> own = holder.comments();
        Map<Long, Posts.Place> places = posts.places(own.stream().map(Comment::postId).collect(Collectors.toSet()));
        Set<Long> open = posts.openAmong(places.keySet());
        Map<Long, List<OwnComment>> byPost = each(own, places, typed).stream()
                .collect(Collectors.groupingBy(one -> one.comment().postId(), LinkedHashMap::new, Collectors.toList()));
        List<OwnThread> threads = new ArrayList<>();
        byPost.forEach((post, comments) ->
                threads.add(new OwnThread(threads.size() + 1, places.get(post), open.contains(post) && holder.speaksUnder(post), comments)));
        return threads;
    }

    private static String field(List<Comment> own, Typed typed) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).id() == typed.id()) {
                return typed.field() + "-" + (i + 1);
            }
        }
        return "main";
    }

    private List<OwnComment> each(List<Comment> own, Map<Long, Posts.Place> places, Typed typed) {
        Map<Long, List<Comment>> replies = comments.repliesTo(own.stream().map(Comment::id).toList()).stream()
                .collect(Collectors.groupingBy(reply -> reply.parentId().orElseThrow()));
        Map<Long, List<Citations.CitedBy>> cited = new HashMap<>();
        own.stream().collect(Collectors.groupingBy(Comment::postId)).forEach((post, here) -> cited.put(post,
                citations.citing(post, here.stream().flatMap(comment -> comment.number().stream()).toList())));
        Map<Long, List<OwnNotice>> notices = ownNotices.about(own);
        Set<SafeHtml> said = new HashSet<>();
        List<OwnComment> each = new ArrayList<>();
        for (Comment comment : own) {
            int place = each.size() + 1;
            each.add(new OwnComment(comment, place, state(comment),
                    once(letters.beside(comment, places.get(comment.postId())), said).within("own" + place),
                    typed.or(comment, "mend", comment.words()),
                    typed.or(comment, "answer", ""), openings(replies.getOrDefault(comment.id(), List.of())),
                    cited.get(comment.postId()).stream().filter(by -> comment.number().filter(n -> n == by.number()).isPresent()).toList(),
                    notices.getOrDefault(comment.id(), List.of())));
        }
        return each;
    }

    /** What the keeper said word for word beside an earlier comment adds nothing. */
    private static SafeHtml once(SafeHtml letter, Set<SafeHtml> said) {
        return said.add(letter) ? letter : SafeHtml.EMPTY;
    }

    private static List<OwnComment.Reply> openings(List<Comment> replies) {
        return replies.stream().map(reply -> new OwnComment.Reply(reply.number().orElseThrow(),
                Excerpt.of(reply.words(), OPENING))).toList();
    }

    private String state(Comment comment) {
        return switch (comment.state()) {
            case WAITING -> comment.answer().isPresent() ? say.waitingAnswered() : say.waiting();
            case TO_PUBLISH, TO_DECLINE, WITH_POST -> say.waiting();
            case ASKED -> say.asked(site.questionDays());
            case PUBLISHED -> published(comment);
            case DECLINED -> explained(say.declined(inSentence(comment.reason().orElse(say.noReason())), site.declinedDays()), comment);
            case HIDDEN -> say.hidden();
            case WITHDRAWN -> say.withdrawn();
            case MOVED, MOVED_ALONG -> throw new IllegalStateException("nobody holds the key of a line that was left behind");
            case REMOVED -> explained(say.removed(inSentence(comment.reason().orElse(say.noReason()))), comment);
        };
    }

    /** With what the keeper says beside that reason. */
    private String explained(String sentence, Comment comment) {
        return comment.reason().flatMap(rulebook.rules()::letter).map(letter -> sentence + " " + letter).orElse(sentence);
    }

    private String published(Comment comment) {
        String sentence = say.published(comment.number().orElseThrow(), chrome.day(comment.day().orElseThrow()));
        String here = comment.movedHere() ? sentence + " " + say.movedHere() : sentence;
        return comment.redacted() ? here + " " + say.passagesOut() : here;
    }

    /** A reason begins like a sentence of its own; after "because" it goes on in small letters, and ends once. */
    static String inSentence(String reason) {
        String open = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return open.startsWith("It ") ? "it " + open.substring(3) : open;
    }

    /** Words typed for one of the comments that were not taken: they go back to their box. */
    record Typed(long id, String field, String words) {
        String or(Comment comment, String box, String otherwise) {
            return comment.id() == id && field.equals(box) ? words : otherwise;
        }
    }

    /** @param unusedDays after which a pen name with nothing under it is free again */
    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReturnPage(Head head, String key, @Nullable String penName, int unusedDays, List<OwnPiece> pieces,
            List<OwnThread> threads, @Nullable String done, List<Mistake> mistakes) implements TemplateInstance {}
}
