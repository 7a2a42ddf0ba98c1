package org.candour.desk.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Discussion;
import org.candour.comments.moved.Moves;
import org.candour.desk.queue.Speakers;
import org.jspecify.annotations.Nullable;

/** Sets the comments of a thread out for the desk. */
@ApplicationScoped
class Entries {
    private final Comments comments;
    private final Speakers speakers;
    private final Moves moves;

    Entries(Comments comments, Speakers speakers, Moves moves) {
        this.comments = comments;
        this.moves = moves;
        this.speakers = speakers;
    }

    /** Those with a place, one page of them. */
    List<Entry> placed(List<Discussion.Line> lines) {
        Map<Long, Comment> found = comments.at(lines.stream().map(line -> line.place().id()).toList());
        Map<Long, Moves.Elsewhere> moved = moves.now(found.values().stream().filter(comment -> comment.movedTo().isPresent()).map(Comment::id).toList());
        return lines.stream().map(line -> entry(found.get(line.place().id()), line.parentNumber(), moved.get(line.place().id()))).toList();
    }

    /** Those nobody has decided on, or whose decision is not out. */
    List<Entry> undecided(long postId) {
        return comments.undecidedUnder(postId).stream().map(this::entry).toList();
    }

    Entry entry(Comment comment) {
        Integer parent = comment.parentId().flatMap(comments::findByIdOptional).flatMap(Comment::number).orElse(null);
        return entry(comment, parent, null);
    }

    private Entry entry(Comment comment, @Nullable Integer parent, Moves.@Nullable Elsewhere moved) {
        return new Entry(comment.id(), comment.number().orElse(0), speakers.name(comment),
                comment.day().orElse(comment.receivedOn()), parent == null ? 0 : parent,
                comment.html().within("c" + comment.id()), comment.words(), comment.state().name(), moved);
    }
}
