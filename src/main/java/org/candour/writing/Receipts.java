package org.candour.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.comments.Comment;
import org.candour.comments.CommentState;
import org.candour.comments.Receiving;
import org.candour.content.LettersToWriters;
import org.candour.content.Occasion;
import org.candour.edge.Page;
import org.candour.keys.SiteSecret;
import org.candour.posts.Post;
import org.candour.site.Head;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/** The page that answers a send: it has reached us. A reload, which sends once more, hears that we have it. */
@Singleton
class Receipts {
    private final LettersToWriters letters;
    private final SiteSecret secret;
    private final WritingWords say;

    Receipts(LettersToWriters letters, SiteSecret secret, WritingWords say) {
        this.letters = letters;
        this.secret = secret;
        this.say = say;
    }

    Page page(Proof proof, Receiving.Received received) {
        String title = received.again() ? say.againTitle() : say.receivedTitle();
        boolean holds = received.comment().keyDigest().filter(secret.digest(proof.slip().key()).hex()::equals).isPresent();
        boolean withdrawn = received.comment().state() == CommentState.WITHDRAWN;
        return Page.html(new ReceivedPage(Head.passing(title), title, sentences(proof, received, holds), letter(proof, received), proof.post(),
                received.comment(), holds && !withdrawn ? proof.slip().shown() : null,
                received.sameWords() ? null : proof.words()).render());
    }

    private List<String> sentences(Proof proof, Receiving.Received received, boolean holds) {
        List<String> sentences = new ArrayList<>();
        if (!received.again()) {
            sentences.add(say.received());
        } else if (received.comment().state() == CommentState.WITHDRAWN) {
            sentences.add(say.againWithdrawn());
        } else {
            sentences.add(received.sameWords() ? say.again() : say.againOtherWords());
        }
        // Who holds a pen name has kept its key long since.
        if (holds && !proof.kept() && !proof.slip().signed() && !received.again()) {
            sentences.add(say.keyNotKept());
        }
        return sentences;
    }

    /** Words that somebody has decided on have a letter of their own, behind the key. */
    private SafeHtml letter(Proof proof, Receiving.Received received) {
        return received.comment().state() == CommentState.WAITING
                ? letters.on(Occasion.RECEIVED_COMMENT, Map.of("title", proof.post().title())) : SafeHtml.EMPTY;
    }

    /**
     * @param letter what the keeper says to that; may be empty
     * @param key as shown to its holder; none when the form did not bring the one the words are kept under
     * @param otherWords words that were not taken, because others had come with the same form
     */
    @CheckedTemplate(basePath = "writing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceivedPage(Head head, String title, List<String> sentences, SafeHtml letter, Post post, Comment comment,
            @Nullable String key, @Nullable String otherWords) implements TemplateInstance {}
}
