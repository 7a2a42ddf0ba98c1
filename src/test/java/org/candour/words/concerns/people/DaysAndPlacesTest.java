package org.candour.words.concerns.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day beside a place. */
class DaysAndPlacesTest {
    private static final DaysAndPlaces FINDER = new DaysAndPlaces();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "it was on 9 February 2017 at Stafford Crown Court|on 9 February 2017 at Stafford Crown Court",
        "Last Tuesday in Wigan a man|Last Tuesday in Wigan",
        "in Blyth on 30 August 2015.|Blyth on 30 August 2015",
        "14/03/2016 at Preston Crown Court|14/03/2016 at Preston Crown Court",
        "on 2016-03-14 in Hexham|on 2016-03-14 in Hexham",
        "on the 7th of March at Wymott|on the 7th of March at Wymott",
        "yesterday afternoon at Teesside Magistrates' Court|yesterday afternoon at Teesside Magistrates' Court",
        "ar 12 Mawrth yn Abertawe|ar 12 Mawrth yn Abertawe",
        "June 3rd, Doncaster|June 3rd, Doncaster",
        "at Lowmoor Crown Court on 11 January|Lowmoor Crown Court on 11 January",
        "from HMP Stocken on 3 May|HMP Stocken on 3 May"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "On Monday we were told",
        "on 13 March 2014",
        "From 1 June 2014 in Leeds",
        "By 31 March every office in Bolton",
        "May 2015 in Leeds",
        "Wednesdays in Wigan",
        "On 23 June 2016 nobody in Whitehall",
        "I read it on 3 May. In Leeds it rained.",
        "on 3 May I was reading",
        "Manchester United on 3 May",
        "the bath on 3 May",
        "on 12 June in London",
        "17:42 yesterday"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }
}
