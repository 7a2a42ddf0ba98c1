package org.candour.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.comments.CommentKind;
import org.candour.comments.FiledComment;
import org.jspecify.annotations.Nullable;

/** A thread as its file gives it, beside its post: {@code slug.thread.yaml}. */
record ThreadFile(ContentFile file, List<FiledComment> comments) {
    private static final Set<String> FIELDS = Set.of("number", "day", "name", "voice", "kind", "from", "reply-to", "words");
    private static final int LONGEST = 100_000;

    static ThreadFile read(ContentWords say, ContentFile file) {
        Fields fields = Fields.read(say, file.text(), 0, Set.of("comments"));
        List<FiledComment> comments = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Fields item : fields.items("comments", FIELDS)) {
            FiledComment comment = comment(say, item);
            if (comment.replyTo() != null && !numbers.contains(comment.replyTo())) {
                throw new Fault.Found(item.lineOf("reply-to"), say.noParent(comment.number(), comment.replyTo()));
            }
            if (!numbers.add(comment.number())) {
                throw new Fault.Found(item.lineOf("number"), say.numberTwice(comment.number()));
            }
            comments.add(comment);
        }
        return new ThreadFile(file, comments);
    }

    private static FiledComment comment(ContentWords say, Fields item) {
        int number = item.number("number").orElseThrow(() -> new Fault.Found(item.line(), say.missing("number")));
        LocalDate day = item.day("day");
        String words = item.words("words", LONGEST).orElseThrow(() -> new Fault.Found(item.line(), say.missing("words")));
        CommentKind kind = kind(say, item);
        String origin = kind == CommentKind.ELSEWHERE ? item.required("from", 300) : null;
        return new FiledComment(number, item.number("reply-to").orElse(null), day, kind, item.text("name", 80).orElse(null),
                origin, voice(say, item), words.strip());
    }

    private static CommentKind kind(ContentWords say, Fields item) {
        return switch (item.text("kind", 20).orElse("reader")) {
            case "reader" -> CommentKind.READER;
            case "author" -> CommentKind.AUTHOR;
            case "keeper" -> CommentKind.KEEPER;
            case "elsewhere" -> CommentKind.ELSEWHERE;
            default -> throw new Fault.Found(item.lineOf("kind"), say.notKind());
        };
    }

    /** B is the first voice: see {@code keys.Voice}. */
    private static @Nullable Integer voice(ContentWords say, Fields item) {
        return item.text("voice", 20).map(letters -> {
            if (!letters.matches("[B-Z]")) {
                throw new Fault.Found(item.lineOf("voice"), say.notVoice());
            }
            return letters.charAt(0) - 'A';
        }).orElse(null);
    }
}
