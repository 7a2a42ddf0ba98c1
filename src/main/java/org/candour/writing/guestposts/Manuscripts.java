package org.candour.writing.guestposts;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.candour.testimony.TestimonyKind;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.words.Pasted;
import org.candour.writing.Mistake;
import org.candour.writing.Refusing;

/** Reads a draft: what would be kept of it, and what stands in its way. */
@Singleton
public class Manuscripts {
    /** In code points. */
    static final int LONGEST_TITLE = 150;

    private final Refusing refusing;
    private final GuestPostWords say;

    Manuscripts(Refusing refusing, GuestPostWords say) {
        this.refusing = refusing;
        this.say = say;
    }

    /** Title and words as they would be kept, or why they cannot be. */
    public Manuscript read(Draft draft, TestimonyKind kind) {
        List<Mistake> mistakes = new ArrayList<>();
        String title = Clean.line(draft.title());
        int length = title.codePointCount(0, title.length());
        if (title.isBlank()) {
            mistakes.add(new Mistake("title", say.titleMissing()));
        } else if (length > LONGEST_TITLE) {
            mistakes.add(new Mistake("title", say.titleTooLong(length, LONGEST_TITLE)));
        }
        Gate.Answer answer = kind == TestimonyKind.TOPIC ? Gate.topic(draft.words()) : Gate.guestPost(draft.words());
        if (answer instanceof Gate.Refused refused) {
            mistakes.add(refused(refused, kind));
            return new Manuscript(draft, kind, title, new Pasted("", List.of()), 0, mistakes);
        }
        Pasted pasted = Pasted.read(((Gate.Accepted) answer).cleaned());
        return new Manuscript(draft, kind, title, pasted, Clean.unseen(draft.words()), mistakes);
    }

    private Mistake refused(Gate.Refused refused, TestimonyKind kind) {
        return switch (refused.kind()) {
            case EMPTY -> new Mistake("words", kind == TestimonyKind.TOPIC ? say.topicEmpty() : say.empty());
            case TOO_MANY_LINKS -> new Mistake("words", say.tooManyLinks(refused.count(), refused.limit()));
            case TOO_LONG, TOO_DEEP, TOO_MANY_MARKS, BAD_CHARACTERS -> refusing.at("words", refused);
        };
    }
}
