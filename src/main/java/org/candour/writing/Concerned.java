package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.List;
import org.candour.words.Concern;

/** Tells a writer, phrase by phrase, what in their words could point to someone, and how. */
@Singleton
public class Concerned {
    private final ConcernWords say;

    Concerned(ConcernWords say) {
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
            case TRACKED_ADDRESS -> say.trackedAddress();
            case EMAIL -> say.email();
            case NATIONAL_INSURANCE -> say.nationalInsurance();
            case PNC_NUMBER -> say.pncNumber();
            case PRISON_NUMBER -> say.prisonNumber();
            case POSTCODE -> say.postcode();
            case NHS_NUMBER -> say.nhsNumber();
            case TELEPHONE -> say.telephone();
            case REFERENCE -> say.reference();
            // Whether it stands beside an accusation is for the desk to weigh: a writer is told what is so of any name.
            case ACCUSED_PERSON, PERSON -> say.person();
            case OFFICE -> say.office();
            case JOB_AND_PLACE -> say.jobAndPlace();
            case AGE_AND_OFFENCE -> say.ageAndOffence();
            case DAY_AND_PLACE -> say.dayAndPlace();
            case SIGN_OFF -> say.signOff();
            case COPIED_DOCUMENT -> say.copiedDocument();
        };
    }
}
