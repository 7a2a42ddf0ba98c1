package org.candour.writing;

import java.util.List;
import org.candour.comments.Comment;
import org.candour.posts.Post;
import org.candour.words.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it would appear, before it is sent.
 *
 * @param words cleaned; as they came, made readable, when they cannot be taken
 * @param rendered none when they cannot be taken
 * @param unseen how many invisible characters were taken out
 * @param unread how many characters could not be read
 * @param penName as typed, cleaned; empty for none
 * @param asked the answer to the keeper's question, as typed
 * @param answered whom it answers
 */
record Proof(Post post, String words, @Nullable Rendered rendered, int unseen, int unread, String penName,
        @Nullable Comment answered, Slip slip, boolean kept, String asked, List<Mistake> mistakes) {

    Proof {
        mistakes = List.copyOf(mistakes);
    }

    /** The same with other mistakes than those found in reading it. */
    Proof with(List<Mistake> others) {
        return new Proof(post, words, rendered, unseen, unread, penName, answered, slip, kept, asked, others);
    }

    /** The same, answering nobody. */
    Proof alone() {
        return new Proof(post, words, rendered, unseen, unread, penName, null, slip, kept, asked, mistakes);
    }

    /** The name it will carry: the one its key holds, whatever was typed; none where it is shown as the author's. */
    @Nullable String signature() {
        if (slip.signed()) {
            return slip.held();
        }
        return penName.isEmpty() || slip.author() ? null : penName;
    }

    /** Whether another name was typed than the one its key holds. */
    boolean nameReplaced() {
        return slip.signed() && !penName.isEmpty() && !penName.equals(slip.held());
    }

    /** The name anybody may have typed over it; empty for none. */
    String nobodysName() {
        return slip.signed() || slip.author() ? "" : penName;
    }

    /** The number of whom it answers. */
    @Nullable Integer answeredNumber() {
        return answered == null ? null : answered.number().orElse(null);
    }

    /** Whether it could be sent as it stands here; what is wrong with words or name must be changed in the box. */
    public boolean sendable() {
        return rendered != null && mistakes.stream().noneMatch(mistake -> mistake.field().equals("penName"));
    }
}
