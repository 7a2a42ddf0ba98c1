package org.candour.desk.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.candour.comments.pennames.Claiming;
import org.candour.posts.Post;
import org.candour.posts.Posts;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.Excerpt;

/** Sets a waiting comment out for whoever decides. */
@ApplicationScoped
class Items {
    private static final int PARENTS = 4;
    private static final int SIBLINGS = 10;
    /** Four lines on a telephone: the words that are decided on stand in view with the buttons under them. */
    private static final int EXCERPT = 140;

    private final Comments comments;
    private final Posts posts;
    private final Speakers speakers;
    private final Concerns finders;
    private final Claiming claiming;

    Items(Comments comments, Posts posts, Speakers speakers, Concerns finders, Claiming claiming) {
        this.comments = comments;
        this.posts = posts;
        this.speakers = speakers;
        this.finders = finders;
        this.claiming = claiming;
    }

    Item item(Comment comment) {
        Post post = posts.findById(comment.postId());
        List<Concern> concerns = finders.in(comment.words());
        return new Item(comment.id(), comment.version(), speakers.name(comment), comment.receivedOn(), post.title(), "/" + post.path(),
                excerpt(post), parents(comment), siblings(comment), Concerns.marked(comment.words(), concerns), concerns, comment.html().within("look"),
                comment.doubtful(), held(comment), post.lockReason().orElse(""), comment.question().orElse(""), comment.answer().orElse(""));
    }

    private static String excerpt(Post post) {
        return Excerpt.of(post.standfirst().isBlank() ? post.words() : post.standfirst(), EXCERPT);
    }

    private boolean held(Comment comment) {
        return !comment.signed() && comment.penName().filter(claiming::held).isPresent();
    }

    private List<Item.Parent> parents(Comment comment) {
        List<Item.Parent> parents = new ArrayList<>();
        Optional<Comment> up = above(comment);
        while (up.isPresent() && parents.size() < PARENTS) {
            parents.add(around(up.get(), "above-" + parents.size()));
            up = above(up.get());
        }
        Collections.reverse(parents);
        return parents;
    }

    private List<Item.Parent> siblings(Comment comment) {
        List<Item.Parent> siblings = new ArrayList<>();
        comment.parentId().map(List::of).map(comments::repliesTo).orElse(List.of()).stream().limit(SIBLINGS)
                .forEach(other -> siblings.add(around(other, "beside-" + siblings.size())));
        return siblings;
    }

    private Item.Parent around(Comment other, String name) {
        return new Item.Parent(other.number().orElse(0), speakers.name(other), other.html().within(name));
    }

    private Optional<Comment> above(Comment comment) {
        return comment.parentId().flatMap(comments::findByIdOptional);
    }
}
