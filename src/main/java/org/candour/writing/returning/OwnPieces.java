package org.candour.writing.returning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.keys.SiteSecret;
import org.candour.posts.Edition;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.posts.Title;
import org.candour.posts.Titles;
import org.candour.sealing.OpeningKey;
import org.candour.site.Site;
import org.candour.testimony.Correspondence;
import org.candour.testimony.IfAbsent;
import org.candour.testimony.Piece;
import org.candour.testimony.Testimonies;
import org.candour.testimony.Testimony;
import org.candour.testimony.TestimonyState;
import org.candour.testimony.WriterPair;
import org.candour.words.Citing;
import org.candour.words.Difference;
import org.candour.words.Markdown;
import org.jspecify.annotations.Nullable;

/** What a key's holder reads of their guest posts and topics: opened with the key that they brought, for this page only. */
@Singleton
class OwnPieces {
    private final Testimonies testimonies;
    private final Posts posts;
    private final Titles titles;
    private final Markdown markdown;
    private final SiteSecret secret;
    private final OwnLetters ownLetters;
    private final Site site;
    private final PieceWords say;
    private final ReturnWords returning;

    OwnPieces(Testimonies testimonies, Posts posts, Titles titles, Markdown markdown, SiteSecret secret, OwnLetters ownLetters, Site site,
            PieceWords say, ReturnWords returning) {
        this.testimonies = testimonies;
        this.posts = posts;
        this.titles = titles;
        this.markdown = markdown;
        this.secret = secret;
        this.ownLetters = ownLetters;
        this.site = site;
        this.say = say;
        this.returning = returning;
    }

    static String box(String field, int place) {
        return field + "-piece-" + place;
    }

    List<OwnPiece> of(Holder holder, Typed typed) {
        if (holder.pieces().isEmpty()) {
            return List.of();
        }
        OpeningKey key = WriterPair.of(holder.key(), secret).opening();
        List<OwnPiece> own = new ArrayList<>();
        for (Testimony testimony : holder.pieces()) {
            own.add(piece(testimony, own.size() + 1, testimonies.read(testimony, key), typed));
        }
        return own;
    }

    private OwnPiece piece(Testimony testimony, int place, Correspondence letters, Typed typed) {
        Optional<Piece> piece = letters.piece();
        Post post = testimony.postId().flatMap(posts::findByIdOptional).filter(Post::published).orElse(null);
        return new OwnPiece(testimony, place, state(testimony),
                ownLetters.beside(testimony, piece.map(Piece::title).orElse(say.untitled()), post).within("piece" + place),
                lost(testimony, letters), messages(letters),
                piece.map(own -> markdown.post(own.words(), Citing.nothing()).html().within("own-" + place)).orElse(null),
                testimony.state() == TestimonyState.WAITING ? null : proposed(place, piece, letters.edition()),
                typed.or(testimony, "amend", typed.title(), piece.map(Piece::title).orElse("")),
                typed.or(testimony, "amend", typed.words(), piece.map(Piece::words).orElse("")),
                typed.or(testimony, "answer", typed.words(), ""), earlier(testimony), post,
                post != null && post.namesEarlier() ? titles.namedBy(post.id()) : null);
    }

    /** Only while the wish about them can still be changed. */
    private List<Title> earlier(Testimony testimony) {
        return testimony.state().open() ? titles.inOrder(testimonies.postsBefore(testimony)) : List.of();
    }

    private OwnPiece.@Nullable Proposed proposed(int place, Optional<Piece> piece, Optional<Edition> edition) {
        return edition.map(one -> new OwnPiece.Proposed(one,
                markdown.post(one.words(), Citing.nothing()).html().within("edition-" + place),
                Difference.between(piece.map(Piece::title).orElse(one.title()), piece.map(Piece::words).orElse(one.words()),
                        one.title(), one.words()))).orElse(null);
    }

    private static List<OwnPiece.Message> messages(Correspondence letters) {
        return letters.messages().stream().map(message -> new OwnPiece.Message(message.fromDesk(), message.day(),
                List.of(message.words().split("\n+")))).toList();
    }

    private String lost(Testimony testimony, Correspondence letters) {
        if (letters.unread() > 0) {
            return say.unread(letters.unread());
        }
        boolean erased = letters.piece().isEmpty() && testimony.state() != TestimonyState.WITHDRAWN;
        return erased ? testimony.state() == TestimonyState.PUBLISHED ? say.erasedAfterPublication() : say.erased() : "";
    }

    private String state(Testimony testimony) {
        return switch (testimony.state()) {
            case WAITING -> testimony.releaseDue() ? say.releaseDue() : say.waiting();
            case ASKED -> say.asked(Testimony.DAYS_TO_ANSWER, then(testimony));
            case OFFERED -> say.offered(Testimony.DAYS_TO_ANSWER, then(testimony));
            case AGREED -> say.agreed();
            case PUBLISHED -> say.published();
            case DECLINED -> say.declined(OwnWords.inSentence(testimony.reason().orElse(returning.noReason())), site.declinedDays());
            case WITHDRAWN -> say.withdrawn();
        };
    }

    private String then(Testimony testimony) {
        return testimony.absent() == IfAbsent.PUBLISH ? say.thenPublished() : say.thenWithheld();
    }

    /**
     * What was typed for one of the pieces and not taken: it goes back to its box.
     *
     * @param field {@code answer} or {@code amend}
     */
    record Typed(long testimonyId, String field, String title, String words) {
        static final Typed NOTHING = new Typed(0, "", "", "");

        String or(Testimony testimony, String box, String typed, String otherwise) {
            return testimony.id() == testimonyId && field.equals(box) ? typed : otherwise;
        }

        /** The id of a box for that piece on the page. */
        String id(String box, Holder holder) {
            for (int i = 0; i < holder.pieces().size(); i++) {
                if (holder.pieces().get(i).id() == testimonyId) {
                    return box(box, i + 1);
                }
            }
            return "main";
        }

        private static String box(String field, int place) {
            return OwnPieces.box(field, place);
        }
    }
}
