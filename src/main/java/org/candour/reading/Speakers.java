package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.candour.comments.Said;
import org.candour.keys.Voice;
import org.candour.site.Site;

/** Says who speaks: letters are for people, numbers for comments. */
@ApplicationScoped
public class Speakers {
    private final ReadingWords words;
    private final Site site;

    Speakers(ReadingWords words, Site site) {
        this.words = words;
        this.site = site;
    }

    /** The name readers see over a comment. */
    public String of(Said comment) {
        return switch (comment.kind()) {
            case KEEPER -> site.keeperName();
            case AUTHOR -> words.author();
            case ELSEWHERE -> words.elsewhere(Objects.requireNonNullElse(comment.origin(), "…"));
            case READER -> reader(comment);
        };
    }

    /** The same where a mark cannot stand beside the name but in it, as in a feed. */
    public String marked(Said comment) {
        return comment.signed() ? words.namedAndSigned(of(comment)) : of(comment);
    }

    private String reader(Said comment) {
        String letters = comment.voice() == null ? "" : new Voice.Lettered(comment.voice()).letters();
        String name = Objects.requireNonNullElse(comment.penName(), "");
        if (name.isEmpty()) {
            return letters.isEmpty() ? words.anonymous() : words.lettered(letters);
        }
        return letters.isEmpty() ? name : words.namedAndLettered(name, letters);
    }
}
