package org.candour.comments;

import java.time.LocalDate;
import org.candour.words.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What readers are given of a comment: neither its Markdown nor anything the desk knows of it.
 *
 * @param penName the name it carries
 * @param keyed whether it was sent with the key that holds that name; else anybody may have typed it
 * @param origin where a response from elsewhere comes from
 * @param voice the letter of a voice that spoke more than once in this thread: 1 is the first letter
 * @param day the day it appeared
 * @param writtenUnder the post whose thread it was moved from; none where it was written here
 */
public record Said(Place place, CommentKind kind, SafeHtml html, @Nullable String penName, boolean keyed,
        @Nullable String origin, @Nullable Integer voice, @Nullable LocalDate day, @Nullable Long writtenUnder) {

    /** As the store hands it out. */
    public Said(long id, @Nullable Long parentId, int number, CommentState state, CommentKind kind, SafeHtml html,
            @Nullable String penName, boolean keyed, @Nullable String origin, @Nullable Integer voice, @Nullable LocalDate day,
            @Nullable Long writtenUnder) {
        this(new Place(id, parentId, number, state), kind, html, penName, keyed, origin, voice, day, writtenUnder);
    }

    /** Whether a name stands over it and is its writer's own; a name that has gone with the words marks nothing. */
    public boolean signed() {
        return keyed && penName != null;
    }

    public CommentState state() {
        return place.state();
    }
}
