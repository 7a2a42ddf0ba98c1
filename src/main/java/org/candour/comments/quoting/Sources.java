package org.candour.comments.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.Comments;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Chrome;
import org.candour.words.Citing;
import org.candour.words.Markdown;
import org.candour.words.Quotation;
import org.candour.words.Quoted;
import org.candour.words.SafeHtml;

/** Answers a quotation with its source as it is now. */
@ApplicationScoped
public class Sources {
    private final Posts posts;
    private final Comments comments;
    private final Markdown markdown;
    private final Speakers speakers;
    private final Chrome chrome;
    private final QuotationWords words;

    Sources(Posts posts, Comments comments, Markdown markdown, Speakers speakers, Chrome chrome, QuotationWords words) {
        this.posts = posts;
        this.comments = comments;
        this.markdown = markdown;
        this.speakers = speakers;
        this.chrome = chrome;
        this.words = words;
    }

    /**
     * What stands there now; none where nothing ever stood there.
     *
     * @param citing what can be cited from the post at a path, for words of which a part is left out
     */
    public Optional<Quoted> now(Quotation quotation, Function<String, Citing> citing) {
        return posts.nowAt(quotation.path()).flatMap(post -> quotation.reposts() ? Optional.of(whole(post))
                : comments.meant(post.id(), quotation.number()).map(comment -> comment(posts.findById(comment.postId()), comment, quotation, citing)));
    }

    private Quoted whole(Post post) {
        return post.published()
                ? new Quoted(words.firstPublished(chrome.day(post.day()), post.title()), "/" + post.path(), post.html().within("then"), "")
                : gone(words.post());
    }

    private Quoted gone(String what) {
        return new Quoted(what, "", SafeHtml.EMPTY, words.gone());
    }

    private Quoted comment(Post post, Comment comment, Quotation quotation, Function<String, Citing> citing) {
        if (!post.published()) {
            return gone(words.comment());
        }
        int number = comment.number().orElseThrow();
        String address = "/" + post.path() + "/" + number;
        if (comment.state() != CommentState.PUBLISHED) {
            return new Quoted(words.place(post.title(), number), address, SafeHtml.EMPTY,
                    why(comment.state()));
        }
        boolean whole = quotation.cut().out().isEmpty();
        if (!whole && !quotation.cut().fits(comment.words())) {
            // What was left out would come back: nothing is shown until somebody has looked.
            return new Quoted(caption(comment, post.title(), number), address, SafeHtml.EMPTY, words.changed());
        }
        SafeHtml html = whole ? comment.html()
                : markdown.comment(quotation.cut().apply(comment.words()), citing.apply(posts.findById(comment.writtenUnder()).path())).html();
        return new Quoted(caption(comment, post.title(), number), address, html, "");
    }

    /** Without the mark of a held pen name, which is beside the comment itself. */
    private String caption(Comment comment, String title, int number) {
        String speaker = speakers.of(comment);
        return comment.kind() == CommentKind.ELSEWHERE ? words.captionOfElsewhere(speaker, title, number) : words.caption(speaker, title, number);
    }

    private String why(CommentState state) {
        return switch (state) {
            case WITHDRAWN -> words.withdrawn();
            case HIDDEN -> words.hidden();
            case WAITING, ASKED, TO_PUBLISH, TO_DECLINE, PUBLISHED, WITH_POST, DECLINED, REMOVED, MOVED, MOVED_ALONG -> words.removed();
        };
    }
}
