package org.candour.writing;

import jakarta.inject.Singleton;
import org.candour.words.Gate;

/** Why typed words go back to their box, in a sentence. */
@Singleton
public class Refusing {
    private final WritingWords say;

    Refusing(WritingWords say) {
        this.say = say;
    }

    /** The mistake beside that field. */
    public Mistake at(String field, Gate.Refused refused) {
        return new Mistake(field, switch (refused.kind()) {
            case EMPTY -> say.empty();
            case TOO_LONG -> say.tooLong(refused.count(), refused.limit());
            case TOO_MANY_LINKS -> say.tooManyLinks(refused.count(), refused.limit());
            case TOO_DEEP -> say.tooDeep(refused.count(), refused.limit());
            case TOO_MANY_MARKS -> say.tooManyMarks(refused.count(), refused.limit());
            case BAD_CHARACTERS -> say.badCharacters(refused.count());
        });
    }
}
