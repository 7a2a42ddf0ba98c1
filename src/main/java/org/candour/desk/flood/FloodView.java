package org.candour.desk.flood;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.Waiting;
import org.candour.comments.noticed.Families;
import org.candour.posts.Posts;
import org.candour.words.Excerpt;
import org.candour.words.SafeHtml;

/** Sets the largest families out, and one of them with those of its members that are least like the others. */
@ApplicationScoped
class FloodView {
    private static final int FAMILIES = 20;
    private static final int MEMBERS = 20;
    private static final int DAYS = 14;
    private static final int OPENING = 240;

    private final Families families;
    private final Comments comments;
    private final Waiting waiting;
    private final Posts posts;

    FloodView(Families families, Comments comments, Waiting waiting, Posts posts) {
        this.families = families;
        this.comments = comments;
        this.waiting = waiting;
        this.posts = posts;
    }

    /** How much came on a day and waits. */
    record Came(LocalDate day, long comments) {}

    /** A family in a line: its number, size, and how one of it begins. */
    record Line(long number, long comments, long posts, String opening) {}

    /** One of its members. */
    record Member(long id, String title, String path, SafeHtml look) {}

    /** A family with its members least like the others. */
    record Whole(Families.Family family, List<Member> members) {}

    /** What came day by day, the latest first. */
    List<Came> byDay() {
        return waiting.byDay().stream().sorted(Comparator.comparing(Waiting.Day::day).reversed()).limit(DAYS)
                .map(day -> new Came(day.day(), day.comments())).toList();
    }

    /** The largest families. */
    List<Line> largest() {
        return families.largest(FAMILIES).stream().map(family -> new Line(family.number(), family.comments(), family.posts(),
                comments.standingFor(family.number()).map(one -> Excerpt.of(one.words(), OPENING)).orElse(""))).toList();
    }

    /** One family, while it is one. */
    Optional<Whole> family(long number) {
        return families.family(number).map(family -> new Whole(family, members(families.leastAlike(number, MEMBERS))));
    }

    private List<Member> members(List<Long> ids) {
        Map<Long, Comment> found = comments.at(ids);
        Map<Long, Posts.Place> places = posts.places(found.values().stream().map(Comment::postId).collect(Collectors.toSet()));
        return ids.stream().map(found::get).filter(Objects::nonNull).map(comment -> new Member(comment.id(),
                places.get(comment.postId()).title(), places.get(comment.postId()).path(), comment.html().within("m" + comment.id()))).toList();
    }
}
