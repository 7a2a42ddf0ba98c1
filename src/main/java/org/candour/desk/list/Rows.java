package org.candour.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.noticed.Families;
import org.candour.desk.queue.Speakers;
import org.candour.desk.rules.Pointed;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Excerpt;
import org.candour.words.SafeHtml;

/** Sets waiting comments out in rows. */
@ApplicationScoped
class Rows {
    private static final int OPENING = 240;

    private final Comments comments;
    private final Speakers speakers;
    private final Concerns finders;
    private final Families families;
    private final Pointed pointed;

    Rows(Comments comments, Speakers speakers, Concerns finders, Families families, Pointed pointed) {
        this.comments = comments;
        this.speakers = speakers;
        this.finders = finders;
        this.families = families;
        this.pointed = pointed;
    }

    /** One row for each, in the same order. */
    List<Row> of(List<Comment> waiting, Predicate<Comment> ticked) {
        Map<Long, Comment> above = comments.at(waiting.stream().flatMap(comment -> comment.parentId().stream()).collect(Collectors.toSet()));
        Map<Long, Long> sizes = families.sizes(waiting.stream().flatMap(comment -> comment.family().stream()).collect(Collectors.toSet()));
        List<Pointed.Out> out = pointed.out(waiting);
        List<Row> rows = new ArrayList<>();
        for (Comment comment : waiting) {
            int answered = comment.parentId().map(above::get).flatMap(Comment::number).orElse(0);
            long more = comment.family().map(sizes::get).map(size -> size - 1).orElse(0L);
            rows.add(row(comment, rows.size() + 1, answered, out.get(rows.size()), more, ticked.test(comment)));
        }
        return rows;
    }

    private Row row(Comment comment, int place, int answered, Pointed.Out out, long more, boolean ticked) {
        List<Concern> concerns = finders.in(comment.words());
        String opening = Excerpt.of(comment.words(), OPENING);
        return new Row(comment.id(), comment.version(), place, speakers.name(comment), answered, opening,
                concerns.stream().map(concern -> concern.kind().name()).distinct().toList(),
                whole(comment, concerns, opening, "row-" + place), comment.doubtful(), out,
                comment.family().orElse(0L), more, comment.answer().isPresent(), ticked);
    }

    private static SafeHtml whole(Comment comment, List<Concern> concerns, String opening, String name) {
        if (!concerns.isEmpty()) {
            return Concerns.marked(comment.words(), concerns).within(name);
        }
        return opening.equals(comment.words()) ? SafeHtml.EMPTY : comment.html().within(name);
    }
}
