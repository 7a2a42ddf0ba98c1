package org.candour.desk.threads;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.comments.Comments;
import org.candour.edge.Page;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.desk.tray.Days;
import org.candour.site.Head;
import org.candour.site.TheClock;
import org.candour.staff.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every published post by its month: the way to the desk's view of a thread. */
@Path("/desk")
@RolesAllowed(Role.MODERATES)
class PostsPages {
    private final Posts posts;
    private final Comments comments;
    private final TheClock clock;
    private final ThreadWords words;

    PostsPages(Posts posts, Comments comments, TheClock clock, ThreadWords words) {
        this.posts = posts;
        this.comments = comments;
        this.clock = clock;
        this.words = words;
    }

    /** A post in the list. */
    record Row(Post post, int comments) {}

    /** A month in the list. */
    record Month(YearMonth month, int posts, boolean current) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PostsPage(Head head, List<Row> rows, List<Month> months, String yesterday) implements TemplateInstance {}

    /** One month; the newest that has posts, unless another is asked for. */
    @GET
    @Path("posts")
    public Page month(@RestQuery @Nullable String month) {
        List<Posts.MonthCount> months = posts.months();
        Optional<YearMonth> shown = asked(month).or(() -> months.stream().map(Posts.MonthCount::month).findFirst());
        List<Post> found = shown.map(posts::ofMonth).orElse(List.of());
        Map<Long, Integer> counts = comments.counts(found.stream().map(Post::id).toList());
        return Page.html(new PostsPage(Head.desk(words.threads()),
                found.stream().map(post -> new Row(post, counts.getOrDefault(post.id(), 0))).toList(),
                months.stream().map(one -> new Month(one.month(), one.posts(), one.month().equals(shown.orElse(null)))).toList(),
                Days.address(clock.today().minusDays(1))).render());
    }

    private static Optional<YearMonth> asked(@Nullable String month) {
        try {
            return month == null ? Optional.empty() : Optional.of(YearMonth.parse(month));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
