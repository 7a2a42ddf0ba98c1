package org.candour.comments.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.comments.Findable;
import org.candour.comments.Said;
import org.candour.keys.Voice;
import org.candour.site.Site;
import org.jspecify.annotations.Nullable;

/** Says who speaks: letters are for people, numbers for comments. The mark of a held pen name is not in it. */
@ApplicationScoped
public class Speakers {
    private final SpeakerWords words;
    private final Site site;

    Speakers(SpeakerWords words, Site site) {
        this.words = words;
        this.site = site;
    }

    /** The name readers see over a comment. */
    public String of(Said comment) {
        return of(comment.kind(), comment.origin(), comment.voice(), comment.penName());
    }

    /** The same for one that may have no place yet. */
    public String of(Comment comment) {
        return of(comment.kind(), comment.origin().orElse(null), comment.voice().orElse(null), comment.penName().orElse(null));
    }

    /** The same of one that is a line in a list of results. */
    public String of(Findable.Told comment) {
        return of(comment.kind(), comment.origin(), comment.voice(), comment.penName());
    }

    private String of(CommentKind kind, @Nullable String origin, @Nullable Integer voice, @Nullable String penName) {
        return switch (kind) {
            case KEEPER -> site.keeperName();
            case AUTHOR -> words.author();
            case ELSEWHERE -> words.elsewhere(Objects.requireNonNullElse(origin, "…"));
            case READER -> reader(voice, Objects.requireNonNullElse(penName, ""));
        };
    }

    private String reader(@Nullable Integer voice, String name) {
        String letters = voice == null ? "" : new Voice.Lettered(voice).letters();
        if (name.isEmpty()) {
            return letters.isEmpty() ? words.anonymous() : words.lettered(letters);
        }
        return letters.isEmpty() ? name : words.namedAndLettered(name, letters);
    }
}
