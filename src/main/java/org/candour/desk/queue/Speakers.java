package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.comments.Comment;
import org.candour.site.SiteWords;

/** Who is speaking, as the desk names them: as readers see it, with the mark of a held pen name. */
@ApplicationScoped
public class Speakers {
    private final org.candour.comments.shown.Speakers speakers;
    private final SiteWords frame;

    Speakers(org.candour.comments.shown.Speakers speakers, SiteWords frame) {
        this.speakers = speakers;
        this.frame = frame;
    }

    /** The name that stands over the words. */
    public String name(Comment comment) {
        String name = speakers.of(comment);
        return comment.signed() && comment.penName().isPresent() ? name + " " + frame.signed() : name;
    }
}
