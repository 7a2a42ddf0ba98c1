package org.candour.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candour.comments.CommentKind;
import org.candour.comments.CommentState;
import org.candour.comments.FiledComment;
import org.candour.keys.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A thread as its file gives it, beside its post: {@code slug.thread.yaml}; a long one goes on in {@code slug.thread.2.yaml} and
 * so on.
 */
public record ThreadFile(ContentFile file, List<FiledComment> comments) {
    private static final Set<String> FIELDS = Set.of("number", "day", "name", "signed", "voice", "kind", "from", "reply-to", "state",
            "cites", "words");
    private static final int LONGEST = 100_000;

    /**
     * Reads one part of a thread.
     *
     * @param numbers of the parts before; those of this one are added
     * @throws Fault.Found when it is no thread
     */
    public static ThreadFile read(ContentWords say, ContentFile file, Set<Integer> numbers) {
        Fields fields = Fields.read(say, file.text(), 0, Set.of("comments"));
        List<FiledComment> comments = new ArrayList<>();
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
        CommentState state = state(say, item);
        String words = words(say, item, number, state);
        CommentKind kind = kind(say, item);
        String origin = kind == CommentKind.ELSEWHERE ? item.required("from", 300) : null;
        return new FiledComment(number, item.number("reply-to").orElse(null), day, kind, item.text("name", 80).orElse(null),
                item.yes("signed"), origin, voice(say, item), state, words, CitedPlaces.read(say, item));
    }

    private static String words(ContentWords say, Fields item, int number, CommentState state) {
        Optional<String> words = item.words("words", LONGEST);
        if (state == CommentState.PUBLISHED) {
            return words.orElseThrow(() -> new Fault.Found(item.line(), say.missing("words")));
        }
        if (words.isPresent()) {
            throw new Fault.Found(item.lineOf("words"), say.wordsOfGone(number, state.name().toLowerCase(Locale.ROOT)));
        }
        return "";
    }

    private static CommentState state(ContentWords say, Fields item) {
        return switch (item.text("state", 20).orElse("published")) {
            case "published" -> CommentState.PUBLISHED;
            case "withdrawn" -> CommentState.WITHDRAWN;
            case "removed" -> CommentState.REMOVED;
            case "hidden" -> CommentState.HIDDEN;
            default -> throw new Fault.Found(item.lineOf("state"), say.notState());
        };
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
        return item.text("voice", 20).map(letters -> Voice.Lettered.read(letters)
                .orElseThrow(() -> new Fault.Found(item.lineOf("voice"), say.notVoice())).ordinal()).orElse(null);
    }
}
