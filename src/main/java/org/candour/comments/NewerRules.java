package org.candour.comments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import org.candour.words.Markdown;

/** When the rules for text have changed, comments are made again under the newer ones. */
@ApplicationScoped
public class NewerRules {
    private static final int AT_ONCE = 200;

    private final Comments comments;
    private final Citations citations;
    private final Markdown markdown;
    private final Event<ThreadChanged> news;

    NewerRules(Comments comments, Citations citations, Markdown markdown, Event<ThreadChanged> news) {
        this.comments = comments;
        this.citations = citations;
        this.markdown = markdown;
        this.news = news;
    }

    /** Makes every comment of older rules again, some at a time, each lot a transaction; returns how many. */
    public int apply() {
        int all = 0;
        for (int some = some(); some > 0; some = some()) {
            all += some;
        }
        return all;
    }

    private int some() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Comment> older = comments.find("rulesVersion <> ?1", Markdown.RULES).page(0, AT_ONCE).list();
            older.forEach(this::again);
            return older.size();
        });
    }

    private void again(Comment comment) {
        comment.renderAgain(markdown.comment(comment.words(), citations.asSeen(comment)));
        news.fire(new ThreadChanged(comment.postId(), comment.day().map(Set::of).orElse(Set.of())));
    }
}
