package org.candour.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.words.Gate;

/** Says why the gate did not take a text. */
@ApplicationScoped
class Refused {
    private final DeskWords words;

    Refused(DeskWords words) {
        this.words = words;
    }

    String why(Gate.Refused refused) {
        return switch (refused.kind()) {
            case EMPTY -> words.wordsEmpty();
            case TOO_LONG -> words.wordsLong(refused.count(), refused.limit());
            case TOO_MANY_LINKS -> words.wordsLinks(refused.count(), refused.limit());
            case TOO_DEEP -> words.wordsDeep(refused.count(), refused.limit());
            case TOO_MANY_MARKS -> words.wordsMarks(refused.count(), refused.limit());
            case BAD_CHARACTERS -> words.wordsUnreadable(refused.count());
        };
    }
}
