package org.candour.content.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.FiledComment;
import org.candour.keys.Voice;
import org.candour.words.Clean;

/** Comments as the text of one part of a thread's file. It takes as many as a file may hold that is read whole. */
final class ThreadText {
    /** A reader takes files of two million bytes; quoting may double what stands in one. */
    private static final int MOST_BYTES = 600_000;
    private static final int MOST = 1_000;

    private final List<Yaml> items = new ArrayList<>();
    private int bytes;

    /** False when that one must begin the next part. */
    boolean add(FiledComment comment) {
        int length = comment.words().getBytes(StandardCharsets.UTF_8).length;
        if (!items.isEmpty() && (items.size() == MOST || bytes + length > MOST_BYTES)) {
            return false;
        }
        bytes += length;
        items.add(item(comment));
        return true;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    String text() {
        return new Yaml().items("comments", items).text();
    }

    private static Yaml item(FiledComment comment) {
        Yaml item = new Yaml().number("number", comment.number()).day("day", comment.day()).number("reply-to", comment.replyTo());
        item.line("name", comment.penName()).yes("signed", comment.signed());
        item.line("voice", comment.voice() == null ? null : new Voice.Lettered(comment.voice()).letters());
        item.line("kind", comment.kind() == CommentKind.READER ? null : comment.kind().name().toLowerCase(Locale.ROOT));
        item.line("from", comment.kind() == CommentKind.ELSEWHERE ? comment.origin() : null);
        if (comment.state() != CommentState.PUBLISHED) {
            return item.line("state", comment.state().name().toLowerCase(Locale.ROOT));
        }
        return PostText.named(item, comment.cites() == null ? List.of() : comment.cites(), comment.words())
                .words("words", Clean.text(comment.words()));
    }
}
