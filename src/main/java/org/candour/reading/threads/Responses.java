package org.candour.reading.threads;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.comments.Comments;
import org.candour.comments.Discussion.Line;
import org.candour.comments.Discussion;
import org.candour.comments.Said;
import org.candour.comments.moved.Moves;
import org.candour.comments.shown.Outlines;
import org.candour.comments.shown.Speakers;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.words.Quotation;
import org.jspecify.annotations.Nullable;

/** What was answered at the time to an earlier post that a new one brings back: dated, closed, each under its old address. */
@ApplicationScoped
class Responses {
    private final Posts posts;
    private final Comments comments;
    private final Outlines outlines;
    private final Speakers speakers;
    private final Conversations conversations;

    Responses(Posts posts, Comments comments, Outlines outlines, Speakers speakers, Conversations conversations) {
        this.posts = posts;
        this.comments = comments;
        this.outlines = outlines;
        this.speakers = speakers;
        this.conversations = conversations;
    }

    /**
     * The first page of them.
     *
     * @param address of the earlier post, with the first slash
     * @param more whether others stand there
     */
    record Then(int year, String address, int readable, List<Entry> entries, boolean more) {}

    /** Those of the post it brings back; nothing is asked of the store for any other post. */
    @Nullable Then of(Post post) {
        return Quotation.repostedIn(post.words()).flatMap(posts::nowAt).filter(Post::published).filter(one -> one.id() != post.id())
                .map(this::then).orElse(null);
    }

    private Then then(Post earlier) {
        Discussion discussion = outlines.of(earlier.id());
        List<Line> first = discussion.conversation().page(1);
        Map<Long, Said> said = comments.saidAt(first.stream().map(line -> line.place().id()).toList());
        Map<Long, Moves.Elsewhere> moved = conversations.moved(earlier, first, said);
        return new Then(earlier.day().getYear(), "/" + earlier.path(), discussion.readable(), first.stream()
                .filter(line -> said.containsKey(line.place().id()))
                .map(line -> entry(earlier, line, said.get(line.place().id()), moved.get(line.place().id()))).toList(), discussion.conversation().count() > 1);
    }

    private Entry entry(Post earlier, Line line, Said said, Moves.@Nullable Elsewhere moved) {
        String thread = "/" + earlier.path() + "/";
        Entry.Answered answers = Optional.ofNullable(line.parentNumber())
                .map(parent -> new Entry.Answered(parent, thread + parent, false)).orElse(null);
        // With its year, whatever year it is shown in: what was said then must not be taken for what is said now.
        return new Entry("then-c" + line.place().number(), thread + line.place().number(), said, line, speakers.of(said),
                conversations.day(said.day() == null ? earlier.day() : said.day(), LocalDate.EPOCH), answers, List.of(), List.of(),
                false, moved, earlier.day().getYear());
    }
}
