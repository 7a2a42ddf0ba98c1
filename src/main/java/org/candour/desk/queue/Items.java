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

/** Sets a waiting comment out for whoever decides. */
@ApplicationScoped
class Items {
    private static final int PARENTS = 4;

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
                parents(comment), Concerns.marked(comment.words(), concerns), concerns, comment.html().within("look"),
                comment.doubtful(), held(comment), comment.question().orElse(""), comment.answer().orElse(""));
    }

    private boolean held(Comment comment) {
        return !comment.signed() && comment.penName().filter(claiming::held).isPresent();
    }

    private List<Item.Parent> parents(Comment comment) {
        List<Item.Parent> parents = new ArrayList<>();
        Optional<Comment> up = above(comment);
        while (up.isPresent() && parents.size() < PARENTS) {
            parents.add(new Item.Parent(up.get().number().orElse(0), speakers.name(up.get()),
                    up.get().html().within("above-" + parents.size())));
            up = above(up.get());
        }
        Collections.reverse(parents);
        return parents;
    }

    private Optional<Comment> above(Comment comment) {
        return comment.parentId().flatMap(comments::findByIdOptional);
    }
}
