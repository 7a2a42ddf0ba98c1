package org.candour.writing.returning;

import jakarta.inject.Singleton;
import java.util.Map;
import org.candour.comments.Comment;
import org.candour.content.LettersToWriters;
import org.candour.content.Occasion;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.site.Chrome;
import org.candour.site.Site;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyKind;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** What the keeper says to a key's holder beside the state of their words; nothing where there is nothing to add. */
@Singleton
class OwnLetters {
    private final LettersToWriters letters;
    private final Site site;
    private final Chrome chrome;
    private final ReturnWords say;

    OwnLetters(LettersToWriters letters, Site site, Chrome chrome, ReturnWords say) {
        this.letters = letters;
        this.site = site;
        this.chrome = chrome;
        this.say = say;
    }

    /** Beside a comment under that post. */
    SafeHtml beside(Comment comment, Posts.Place post) {
        return switch (comment.state()) {
            case WAITING, TO_PUBLISH, TO_DECLINE -> letters.on(Occasion.RECEIVED_COMMENT, Map.of("title", post.title()));
            case ASKED -> letters.on(Occasion.QUESTION, Map.of("title", post.title(), "days", "" + site.questionDays()));
            case PUBLISHED -> published(post.title(), post.path() + "/" + comment.number().orElseThrow());
            case DECLINED -> declined(post.title(), comment.reason().orElse(say.noReason()));
            case WITH_POST, HIDDEN, WITHDRAWN, REMOVED, MOVED, MOVED_ALONG -> SafeHtml.EMPTY;
        };
    }

    /**
     * Beside a guest post or topic.
     *
     * @param title as its writer gave it
     * @param post what it became, while that can be read
     */
    SafeHtml beside(Testimony piece, String title, @Nullable Post post) {
        return switch (piece.state()) {
            case WAITING -> piece.releaseDue() ? SafeHtml.EMPTY : letters.on(received(piece.kind()), Map.of("title", title));
            case ASKED -> letters.on(Occasion.QUESTION, Map.of("title", title, "days", "" + Testimony.DAYS_TO_ANSWER));
            case OFFERED -> letters.on(Occasion.EDITION, Map.of("title", title, "days", "" + Testimony.DAYS_TO_ANSWER));
            case PUBLISHED -> post == null ? SafeHtml.EMPTY : published(post.title(), post.path());
            case DECLINED -> declined(title, piece.reason().orElse(say.noReason()));
            case AGREED, WITHDRAWN -> SafeHtml.EMPTY;
        };
    }

    private static Occasion received(TestimonyKind kind) {
        return switch (kind) {
            case TESTIMONY -> Occasion.RECEIVED_GUEST_POST;
            case TOPIC -> Occasion.RECEIVED_TOPIC;
        };
    }

    private SafeHtml published(String title, String path) {
        return letters.on(Occasion.PUBLISHED, Map.of("title", title, "address", chrome.whole("/" + path)));
    }

    private SafeHtml declined(String title, String reason) {
        return letters.on(Occasion.DECLINED, Map.of("title", title, "reason", OwnWords.inSentence(reason), "days", "" + site.declinedDays()));
    }
}
