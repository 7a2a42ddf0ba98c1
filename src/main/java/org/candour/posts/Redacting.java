package org.candour.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.candour.words.Redaction;

/** Takes passages out of a post for good: out of what readers see and out of every earlier text that is kept. */
@ApplicationScoped
public class Redacting {
    private final Posts posts;
    private final Revisions revisions;
    private final Publishing publishing;

    Redacting(Posts posts, Revisions revisions, Publishing publishing) {
        this.posts = posts;
        this.revisions = revisions;
        this.publishing = publishing;
    }

    /**
     * Does it, in one transaction; nothing of what stood there is kept.
     *
     * @throws PassageNotFound when a passage stands neither in the post nor in an earlier text of it, or none was given
     */
    @Transactional
    public Post redact(long id, Redaction redaction) {
        Post post = posts.findById(id);
        List<Revision> earlier = revisions.of(id);
        requireFound(redaction, texts(post, earlier));
        earlier.forEach(revision -> revision.redact(redaction::apply));
        Edition now = post.edition();
        return publishing.reword(post, new Edition(redaction.apply(now.title()), now.byline(), redaction.apply(now.standfirst()),
                redaction.apply(now.words()), now.day(), now.series(), now.labels(), now.commentsOpen()));
    }

    private static List<String> texts(Post post, List<Revision> earlier) {
        List<String> texts = new ArrayList<>(List.of(post.title(), post.standfirst(), post.words()));
        earlier.forEach(revision -> texts.addAll(List.of(revision.title(), revision.words())));
        return texts;
    }

    private static void requireFound(Redaction redaction, List<String> texts) {
        if (redaction.passages().isEmpty()) {
            throw new PassageNotFound("");
        }
        redaction.missing(texts).ifPresent(missing -> {
            throw new PassageNotFound(missing);
        });
    }

    /** A passage stands nowhere in the post. */
    public static final class PassageNotFound extends RuntimeException {
        private final String passage;

        PassageNotFound(String passage) {
            super("passage not found");
            this.passage = passage;
        }

        /** The passage; empty when none was given. */
        public String passage() {
            return passage;
        }
    }
}
