package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.keys.Voice;
import org.candour.site.Site;
import org.candour.site.SiteWords;

/** Who is speaking, as the desk names them: never more than readers see. */
@ApplicationScoped
public class Speakers {
    private final Site site;
    private final QueueWords words;
    private final SiteWords frame;

    Speakers(Site site, QueueWords words, SiteWords frame) {
        this.site = site;
        this.words = words;
        this.frame = frame;
    }

    /** The name that stands over the words. */
    public String name(Comment comment) {
        if (comment.kind() == CommentKind.KEEPER) {
            return site.keeperName();
        }
        if (comment.kind() == CommentKind.AUTHOR) {
            return words.author();
        }
        if (comment.kind() == CommentKind.ELSEWHERE) {
            return words.elsewhere(comment.origin().orElse(""));
        }
        return comment.penName().map(name -> comment.signed() ? name + " " + frame.signed() : name).orElseGet(() -> comment.voice()
                .map(letter -> words.anonymousLetter(new Voice.Lettered(letter).letters()))
                .orElseGet(words::anonymous));
    }
}
