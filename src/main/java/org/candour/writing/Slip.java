package org.candour.writing;

import java.util.List;
import java.util.Optional;
import org.candour.comments.Comment;
import org.candour.comments.CommentKind;
import org.candour.edge.FormStamp;
import org.candour.keys.ReturnKey;
import org.candour.keys.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What goes along with a comment on its way: its return key and the stamp of its form.
 *
 * @param key under which it will be kept
 * @param offered the key this form has put on offer; none when its writer brought one and was never offered any
 * @param stamp for the next form
 * @param read what became of the stamp that came in
 * @param own what that key already said in this thread, the earliest first
 * @param author whether the key is that of the guest post the comment stands under
 * @param held the pen name that key holds, which makes it good in every thread; none for other keys
 * @param refused whether another key was typed, which is not good here
 */
record Slip(ReturnKey key, @Nullable ReturnKey offered, String stamp, FormStamp.Read read, List<Comment> own,
        boolean author, @Nullable String held, boolean refused) {

    public String shown() {
        return key.shown();
    }

    public String offer() {
        return offered == null ? "" : offered.shown();
    }

    /** What its writer typed to speak as the same voice; empty when the key is the one on offer. */
    public String brought() {
        return own.isEmpty() && !author && held == null ? "" : key.shown();
    }

    /** Whether the comment will carry the mark of a pen name that is held. */
    public boolean signed() {
        return held != null;
    }

    CommentKind kind() {
        return author ? CommentKind.AUTHOR : CommentKind.READER;
    }

    /** Whether the key was made for this form, and nothing else came under it. */
    boolean fresh() {
        return own.isEmpty() && key.equals(offered);
    }

    /** The id of the words to come, while the stamp is ours. */
    Optional<Long> id() {
        return read.ofWords();
    }

    /** The letter its comments already carry in this thread. */
    Optional<Voice.Lettered> letter() {
        return own.stream().flatMap(comment -> comment.voice().stream()).findFirst().map(Voice.Lettered::new);
    }

    /** "#12, #15": what that key said and can be seen. */
    public String numbers() {
        return own.stream().flatMap(comment -> comment.number().stream()).map(number -> "#" + number)
                .reduce((one, other) -> one + ", " + other).orElse("");
    }
}
