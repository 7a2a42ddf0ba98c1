package org.candour.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Comment;
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
    public String of(Comment comment) {
        return switch (comment.kind()) {
            case KEEPER -> site.keeperName();
            case ELSEWHERE -> words.elsewhere(comment.origin().orElse("…"));
            case READER -> reader(comment);
        };
    }

    private String reader(Comment comment) {
        String letters = comment.voice().map(voice -> new Voice.Lettered(voice).letters()).orElse("");
        String name = comment.penName().orElse("");
        if (name.isEmpty()) {
            return letters.isEmpty() ? words.anonymous() : words.lettered(letters);
        }
        return letters.isEmpty() ? name : words.namedAndLettered(name, letters);
    }
}
