package org.candour.writing.pennames;

import jakarta.inject.Singleton;
import java.util.List;
import org.candour.comments.pennames.Claiming;
import org.candour.keys.PenName;
import org.candour.writing.Mistake;
import org.candour.writing.PenNames;
import org.candour.writing.WritingWords;

/** Which names can be held: one that is nobody's yet, and that no other can be made to look like. */
@Singleton
class Names {
    private final PenNames penNames;
    private final Claiming claiming;
    private final PenNameWords say;
    private final WritingWords writing;

    Names(PenNames penNames, Claiming claiming, PenNameWords say, WritingWords writing) {
        this.penNames = penNames;
        this.claiming = claiming;
        this.say = say;
        this.writing = writing;
    }

    /** What stands in the way of a cleaned name; at most one thing. */
    List<Mistake> mistakes(String name) {
        String sentence = name.isEmpty() ? say.nameMissing() : switch (penNames.judge(name)) {
            case TOO_LONG -> writing.penNameTooLong(PenNames.LONGEST);
            case OURS -> writing.penNameOurs();
            case MARKED -> writing.penNameMarked();
            case NOT_LETTERS -> writing.penNameNotLetters();
            case TAKEN_AS_IT_IS -> comparing(PenName.of(name));
        };
        return sentence.isEmpty() ? List.of() : at(sentence);
    }

    /** Somebody was faster. */
    List<Mistake> taken() {
        return at(say.taken());
    }

    /** It was theirs, and they gave it up. */
    List<Mistake> givenUp() {
        return at(say.givenUp());
    }

    private String comparing(PenName name) {
        if (!name.claimable()) {
            return say.notClaimable();
        }
        if (penNames.hasOurWord(name)) {
            return say.ourWord();
        }
        return claiming.held(name) ? say.taken() : "";
    }

    private static List<Mistake> at(String sentence) {
        return List.of(new Mistake("penName", sentence));
    }
}
