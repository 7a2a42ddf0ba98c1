package org.candour.words.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a copy carries. */
class CopiedDocumentsTest {
    private static final CopiedDocuments FINDER = new CopiedDocuments();

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '~', value = {
        "OFFICIAL-SENSITIVE¶¶To all managers.§OFFICIAL-SENSITIVE",
        "**OFFICIAL – SENSITIVE**¶x§OFFICIAL – SENSITIVE",
        "RESTRICTED - STAFF¶x§RESTRICTED - STAFF",
        "words¶¶Page 3 of 7§Page 3 of 7",
        "| Page 3 of 7 |§Page 3 of 7",
        "Plan¶Version 0.4 DRAFT¶more§Version 0.4 DRAFT",
        "Template v3.2 - do not amend§Template v3.2 - do not amend",
        "Uncontrolled when printed§Uncontrolled when printed",
        "Document owner: Estates§Document owner:",
        "From: HR¶Sent: Monday¶To: All¶Subject: x y¶¶Dear all§From:",
        "From: HR¶Date: Monday¶¶Dear all§From:",
        "-----Original Message-----¶x§-----Original Message-----",
        "Sent from my iPhone§Sent from my iPhone",
        "On 3 May 2016, at 09:12, Somebody wrote:¶> x§On 3 May 2016, at 09:12, Somebody wrote:"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words.replace('¶', '\n')));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They stamp OFFICIAL-SENSITIVE on the lunch menu.",
        "I got as far as page 3 of 7 and lay down.",
        "Page 3 of the report",
        "Version 4 of the tool is slower than version 3.",
        "Private and confidential it said.",
        "From: the people who brought you E3.",
        "To: whom it may concern. Subject: my patience.",
        "From: me\n\n\n\nTo: you all",
        "On Thursday he wrote: see me.",
        "Official figures show"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
