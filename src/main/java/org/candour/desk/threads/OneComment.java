package org.candour.desk.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.decisions.Decision;
import org.candour.decisions.Decisions;
import org.candour.desk.DeskWords;
import org.candour.desk.Faults;
import org.candour.desk.Visit;
import org.candour.edge.Page;
import org.candour.posts.Posts;
import org.candour.rules.Rulebook;
import org.candour.site.Head;
import org.candour.site.Site;
import org.candour.store.Durable;

/** One comment of a thread on a page of its own: where its forms come back to when something in them is wrong. */
@ApplicationScoped
class OneComment {
    private final Comments comments;
    private final Posts posts;
    private final Entries entries;
    private final Decisions decisions;
    private final Durable durable;
    private final Visit visit;
    private final Site site;
    private final DeskWords deskWords;
    private final ThreadWords words;
    private final Rulebook rulebook;

    OneComment(Comments comments, Posts posts, Entries entries, Decisions decisions, Durable durable, Visit visit, Site site,
            DeskWords deskWords, ThreadWords words, Rulebook rulebook) {
        this.comments = comments;
        this.posts = posts;
        this.entries = entries;
        this.decisions = decisions;
        this.durable = durable;
        this.visit = visit;
        this.site = site;
        this.deskWords = deskWords;
        this.words = words;
        this.rulebook = rulebook;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneCommentPage(Head head, Entry entry, String path, String postTitle, boolean keeper, String keeperName,
            List<String> reasons, Entry.Handling handling) implements TemplateInstance {}

    /** Does it and leads back to the thread; or gives the form back. */
    Page decide(long id, Decision decision, Entry.Handling typed) {
        try {
            Comment decided = durable.write(() -> decisions.decide(id, decision, visit.staffId()));
            return Page.redirect(303, thread(decided) + decided.number().map(number -> "#c" + number).orElse(""));
        } catch (Decisions.PassageNotFound missing) {
            String sentence = missing.passage().isEmpty() ? words.passageMissing() : words.passageNotFound(missing.passage());
            return page(id, new Entry.Handling(id, Faults.of("passages-" + id, sentence), typed.answer(), typed.reason(),
                    typed.passages(), typed.instead())).status(422);
        } catch (Decisions.TooMuchInstead tooMuch) {
            return page(id, new Entry.Handling(id, Faults.of("instead-" + id, words.tooMuchInstead()), typed.answer(), typed.reason(),
                    typed.passages(), typed.instead())).status(422);
        } catch (Comment.NotPossible other) {
            String sentence = words.notPossible(words.state(other.state().name()));
            return page(id, new Entry.Handling(id, Faults.of("entry", sentence), typed.answer(), typed.reason(),
                    typed.passages(), typed.instead())).status(409);
        } catch (Decisions.Gone gone) {
            throw new NotFoundException();
        }
    }

    Page page(long id, Entry.Handling handling) {
        Comment comment = comment(id);
        Entry entry = entries.entry(comment);
        String title = entry.number() > 0 ? words.comment(entry.number()) : words.unnumbered();
        return Page.html(new OneCommentPage(Head.desk(handling.faults().any() ? deskWords.error(title) : title), entry, thread(comment),
                posts.findById(comment.postId()).title(), visit.keeps(), site.keeperName(), rulebook.reasons(), handling).render());
    }

    String thread(Comment comment) {
        return "/desk/" + posts.findById(comment.postId()).path();
    }

    /** The key of comment #number under the post at that path; 404 where there is none. */
    long numbered(String path, int number) {
        return posts.at(path).flatMap(post -> comments.meant(post.id(), number)).map(Comment::id).orElseThrow(NotFoundException::new);
    }

    private Comment comment(long id) {
        return comments.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
