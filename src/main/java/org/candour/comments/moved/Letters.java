package org.candour.comments.moved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.Comments;
import org.jspecify.annotations.Nullable;

/**
 * The letters of voices among comments that were moved. A letter belongs to one thread. Who spoke more than once among what
 * was moved does so under one new letter there; where only one of their comments went, it says "Anonymous" like any other,
 * so that nothing ties together what is said in two threads. Where the same key has a letter in that thread already, because
 * something is moved back, it is that letter.
 */
final class Letters {
    private final Comments comments;
    private final long postId;
    private int last;

    Letters(Comments comments, long postId) {
        this.comments = comments;
        this.postId = postId;
        this.last = comments.lastVoice(postId);
    }

    /** @param before the letters they had, or none, by the comments in the order in which they stand now */
    void give(Map<Comment, Optional<Integer>> before) {
        Map<Integer, List<Comment>> anew = new LinkedHashMap<>();
        before.forEach((comment, letter) -> {
            Integer held = held(comment);
            if (held != null) {
                comment.speakAs(held);
            } else {
                letter.ifPresent(one -> anew.computeIfAbsent(one, first -> new ArrayList<>()).add(comment));
            }
        });
        anew.values().stream().filter(voice -> voice.size() > 1).forEach(voice -> {
            last++;
            voice.forEach(comment -> comment.speakAs(last));
        });
    }

    private @Nullable Integer held(Comment comment) {
        return comment.signed() ? null : comment.keyDigest().map(comments::ofKey).orElse(List.of()).stream()
                .filter(other -> other.postId() == postId).map(other -> other.voice().orElse(null)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }
}
