package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.List;
import org.candour.words.Concern;

/** Tells a writer, phrase by phrase, what in their words could point to someone, and how. */
@Singleton
public class Concerned {
    private final WritingWords say;

    Concerned(WritingWords say) {
        this.say = say;
    }

    /**
     * A phrase and why it was pointed out.
     *
     * @param phrase as typed, in one line
     * @param why goes on from the phrase to the end of a sentence
     */
    public record Phrase(String phrase, String why) {}

    /** The same in sentences, in the same order. */
    public List<Phrase> of(List<Concern> concerns) {
        return concerns.stream().map(concern -> new Phrase(concern.phrase().replace('\n', ' '), why(concern.kind()))).toList();
    }

    private String why(Concern.Kind kind) {
        return switch (kind) {
            case EMAIL -> say.email();
            case TELEPHONE -> say.telephone();
            case POSTCODE -> say.postcode();
            case NATIONAL_INSURANCE -> say.nationalInsurance();
            case NHS_NUMBER -> say.nhsNumber();
        };
    }
}
