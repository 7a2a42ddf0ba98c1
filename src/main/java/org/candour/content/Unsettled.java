package org.candour.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.comments.FromThreads;
import org.candour.posts.Arriving;
import org.candour.posts.Carried;
import org.candour.words.Cited;

/** What was read and leads to what may only come later: set when everything is there. It holds no words. */
final class Unsettled {
    private record Post(String file, Carried carried) {}

    private record Comment(long postId, int number, List<Cited> cites) {}

    private final List<Post> posts = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    void post(String file, Carried carried) {
        if (carried.waitsForOthers()) {
            posts.add(new Post(file, carried));
        }
    }

    void comments(long postId, Map<Integer, List<Cited>> cites) {
        cites.forEach((number, all) -> comments.add(new Comment(postId, number, all)));
    }

    /** Comments first: a post may show them. */
    void settle(Arriving arriving, FromThreads threads) {
        comments.forEach(one -> threads.settle(one.postId(), one.number(), one.cites()));
        posts.forEach(one -> arriving.settle(one.file(), one.carried()));
    }
}
