package org.candour.writing.guestposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.content.LettersToWriters;
import org.candour.content.Occasion;
import org.candour.edge.Page;
import org.candour.keys.ReturnKey;
import org.candour.keys.SiteSecret;
import org.candour.site.Head;
import org.candour.testimony.Piece;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyState;
import org.candour.testimony.WriterPair;
import org.candour.words.SafeHtml;
import org.candour.writing.WritingWords;
import org.jspecify.annotations.Nullable;

/** The page that answers Send. A reload, which sends once more, hears that we have it. */
@Singleton
class Receipts {
    private final Testimonies testimonies;
    private final LettersToWriters letters;
    private final SiteSecret secret;
    private final GuestPostWords say;
    private final WritingWords writing;

    Receipts(Testimonies testimonies, LettersToWriters letters, SiteSecret secret, GuestPostWords say, WritingWords writing) {
        this.testimonies = testimonies;
        this.letters = letters;
        this.secret = secret;
        this.say = say;
        this.writing = writing;
    }

    Page sent(Manuscript manuscript, Slip slip) {
        List<String> sentences = new ArrayList<>();
        sentences.add(manuscript.topic() ? say.sentTopic() : say.sent());
        if (slip.brought().isPresent()) {
            sentences.add(say.sentUnderEarlier());
        }
        if (!manuscript.draft().keyIsKept()) {
            sentences.add(say.keyNotKept());
        }
        return page(writing.receivedTitle(), sentences, letter(manuscript), slip.key(), null);
    }

    /** What the same form brought in before stands; other words than those come back. */
    Page again(Manuscript manuscript, Slip slip, Testimony first) {
        Optional<ReturnKey> key = List.of(slip.key(), slip.offered()).stream()
                .filter(one -> first.keyDigest().filter(secret.digest(one).hex()::equals).isPresent()).findFirst();
        if (first.state() == TestimonyState.WITHDRAWN) {
            return page(writing.againTitle(), List.of(writing.againWithdrawn()), SafeHtml.EMPTY, null, null);
        }
        Optional<Piece> piece = key.flatMap(one -> testimonies.read(first, WriterPair.of(one, secret).opening()).piece());
        boolean other = piece.filter(one -> !one.equals(manuscript.piece())).isPresent();
        SafeHtml letter = first.state() == TestimonyState.WAITING ? letter(manuscript) : SafeHtml.EMPTY;
        return page(writing.againTitle(), List.of(other ? say.againOtherWords() : writing.again()), letter, key.orElse(null),
                other ? manuscript.draft().words() : null);
    }

    private SafeHtml letter(Manuscript manuscript) {
        return letters.on(manuscript.topic() ? Occasion.RECEIVED_TOPIC : Occasion.RECEIVED_GUEST_POST,
                Map.of("title", manuscript.piece().title()));
    }

    private Page page(String title, List<String> sentences, SafeHtml letter, @Nullable ReturnKey key, @Nullable String otherWords) {
        return Page.html(new SentPage(Head.leavable(title), title, sentences, letter, key == null ? null : key.shown(), otherWords).render());
    }

    /**
     * @param letter what the keeper says to that; may be empty
     * @param key none when the form did not bring the one the piece is kept under
     * @param otherWords words that were not taken, because others had come with the same form
     */
    @CheckedTemplate(basePath = "writing/guestposts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SentPage(Head head, String title, List<String> sentences, SafeHtml letter, @Nullable String key, @Nullable String otherWords)
            implements TemplateInstance {}
}
