package org.candour.reading.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.candour.comments.CommentKind;
import org.candour.search.Entry;
import org.candour.search.Index;
import org.candour.site.Site;
import org.candour.words.Excerpt;
import org.jspecify.annotations.Nullable;

/** Posts and comments as they are looked through. */
@ApplicationScoped
class Texts {
    private final org.candour.posts.Findable posts;
    private final org.candour.comments.Findable comments;
    private final Site site;

    Texts(org.candour.posts.Findable posts, org.candour.comments.Findable comments, Site site) {
        this.posts = posts;
        this.comments = comments;
        this.site = site;
    }

    /** Which state of a post it is; a post carries its labels itself. */
    static long version(int version, List<String> labels) {
        return (long) version << 32 | labels.hashCode() & 0xffff_ffffL;
    }

    /** Whether its words are those of that state, whatever labels it has. */
    static boolean sameWords(long version, int now) {
        return (int) (version >>> 32) == now;
    }

    /** The published ones of these posts. */
    List<Entry> ofPosts(Collection<Long> ids) {
        Map<Long, List<String>> labels = posts.labels(ids);
        return posts.at(ids).stream().map(post -> ofPost(post, labels.getOrDefault(post.id(), List.of()))).toList();
    }

    private static Entry ofPost(org.candour.posts.Findable.Worded post, List<String> labels) {
        return new Entry(post.id(), post.id(), Index.POST, version(post.version(), labels), post.day(), post.title(),
                post.standfirst(), Excerpt.whole(post.words()), labels, post.byline());
    }

    /** Those of these comments that can be read, each with the labels of its post. */
    List<Entry> ofComments(Collection<Long> ids, Map<Long, List<String>> labels) {
        return comments.at(ids).stream().map(comment -> ofComment(comment, labels.getOrDefault(comment.postId(), List.of()))).toList();
    }

    private Entry ofComment(org.candour.comments.Findable.Worded comment, List<String> labels) {
        return new Entry(comment.id(), comment.postId(), Index.COMMENT, version(comment.version(), labels), comment.day(), "", "",
                Excerpt.whole(comment.words()), labels, name(comment));
    }

    private @Nullable String name(org.candour.comments.Findable.Worded comment) {
        return comment.kind() == CommentKind.KEEPER ? site.keeperName() : comment.penName();
    }
}
