package org.candour.words;

import static org.candour.words.Concern.Kind.ACCUSED_PERSON;
import static org.candour.words.Concern.Kind.DAY_AND_PLACE;
import static org.candour.words.Concern.Kind.EMAIL;
import static org.candour.words.Concern.Kind.NATIONAL_INSURANCE;
import static org.candour.words.Concern.Kind.NHS_NUMBER;
import static org.candour.words.Concern.Kind.PERSON;
import static org.candour.words.Concern.Kind.POSTCODE;
import static org.candour.words.Concern.Kind.TELEPHONE;
import static org.candour.words.Concern.Kind.TRACKED_ADDRESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.words.concerns.measured.Passages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could point to someone is pointed out; what only looks like it is left alone. Numbers are drama or test numbers. */
class ConcernsTest {
    private static final Concerns FINDERS = new Concerns(new KnownNames());

    static Stream<Arguments> hits() {
        return Stream.of(
                Arguments.of("write to officer@probation.example today", EMAIL, "officer@probation.example"),
                Arguments.of("(first.last+cases@mail.office.example)", EMAIL, "first.last+cases@mail.office.example"),
                Arguments.of("o'brien@office.example", EMAIL, "o'brien@office.example"),
                Arguments.of("<A_B@X-Y.example>", EMAIL, "A_B@X-Y.example"),
                Arguments.of("mailto:me@office.example.", EMAIL, "me@office.example"),
                Arguments.of("ring 020 7946 0123 after nine", TELEPHONE, "020 7946 0123"),
                Arguments.of("ring 02079460123", TELEPHONE, "02079460123"),
                Arguments.of("my mobile is 07700 900123.", TELEPHONE, "07700 900123"),
                Arguments.of("07700900123", TELEPHONE, "07700900123"),
                Arguments.of("+44 7700 900123", TELEPHONE, "+44 7700 900123"),
                Arguments.of("+44 (0)20 7946 0123", TELEPHONE, "+44 (0)20 7946 0123"),
                Arguments.of("(0121) 496 0123", TELEPHONE, "(0121) 496 0123"),
                Arguments.of("Tel: 0161-496-0123", TELEPHONE, "0161-496-0123"),
                Arguments.of("0808 157 0123 is free", TELEPHONE, "0808 157 0123"),
                Arguments.of("029 2018 0123 yng Nghaerdydd", TELEPHONE, "029 2018 0123"),
                Arguments.of("+353 1 679 0000", TELEPHONE, "+353 1 679 0000"),
                Arguments.of("the office at SW1A 1AA", POSTCODE, "SW1A 1AA"),
                Arguments.of("sw1a1aa", POSTCODE, "sw1a1aa"),
                Arguments.of("M1 1AE", POSTCODE, "M1 1AE"),
                Arguments.of("B33 8TH", POSTCODE, "B33 8TH"),
                Arguments.of("CR2 6XH", POSTCODE, "CR2 6XH"),
                Arguments.of("DN55 1PT", POSTCODE, "DN55 1PT"),
                Arguments.of("W1A 0AX", POSTCODE, "W1A 0AX"),
                Arguments.of("EC1A 1BB,", POSTCODE, "EC1A 1BB"),
                Arguments.of("GIR 0AA", POSTCODE, "GIR 0AA"),
                Arguments.of("CF10 3AT", POSTCODE, "CF10 3AT"),
                Arguments.of("my number is AB 12 34 56 C", NATIONAL_INSURANCE, "AB 12 34 56 C"),
                Arguments.of("AB123456C", NATIONAL_INSURANCE, "AB123456C"),
                Arguments.of("ab123456d", NATIONAL_INSURANCE, "ab123456d"),
                Arguments.of("JG-10-37-59-A", NATIONAL_INSURANCE, "JG-10-37-59-A"),
                Arguments.of("NHS 943 476 5919", NHS_NUMBER, "943 476 5919"),
                Arguments.of("9434765919", NHS_NUMBER, "9434765919"),
                Arguments.of("943-476-5919", NHS_NUMBER, "943-476-5919"));
    }

    @ParameterizedTest
    @MethodSource("hits")
    void what_could_point_to_someone_is_pointed_out(String words, Concern.Kind kind, String phrase) {
        int start = words.indexOf(phrase);
        assertEquals(List.of(new Concern(kind, phrase, start, start + phrase.length())), FINDERS.in(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "on 18/09/2016 and 2016-09-18", "18.09.2016", "from 01/02/2016 to 03/04/2016", "17:42 yesterday, 19:08's 6 points",
        "between 1991 and 2016", "2010-2015", "1,250,000 hours and 12.5 per cent", "\u00A3 10 000 000", "\u00A3820 million",
        "case 2016/01234/5", "PNC 12/34567X", "order no. 4500123456", "see #12 and #1234567",
        "ISBN 978-0-14-143951-8", "ISBN 0141439513", "10.1177/0264550516663233", "s.5 and SI 2013/3028", "SI 2013 No. 3028",
        "https://news.example/2016/09/07700900123", "v1.2.3.4", "192.168.10.10", "NPS, CRC, HMPPS and NOMS", "OASys R10",
        "Form E10 and PD1", "A38 and M25", "the M6 3 hours late", "B12 vitamins", "E3", "G4S", "AP1", "SO 1 of us said",
        "R2D2 1AB", "QV1 1AA", "SW1A 1CA", "JA1 1II", "BG123456A", "GB123456C", "NT123456A", "DA123456A", "AO123456A", "AB123456E",
        "AB12345C", "943 476 5918", "9434765910", "000 000 0000", "1111111111", "12345678901", "me at work", "@colleague said", "a@b",
        "user@localhost", "5@6.7", "x @ y.com", "Article 8 ECHR", "R v Smith [2016] EWCA Crim 1234", "999", "call 101", "0000 000 0000",
        "100 000 people", "1.234.567.890", "+1", "02/16 0-0 draw", "band 4 to 6", "Mae 25 o bobl yma"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), FINDERS.in(words));
    }

    @Test
    void several_are_found_in_the_order_of_the_text() {
        String words = "Ring 07700 900123 or write to a@b.example, SW1A 1AA.";
        assertEquals(List.of(TELEPHONE, EMAIL, POSTCODE), FINDERS.in(words).stream().map(Concern::kind).toList());
    }

    @Test
    void phrases_are_marked_in_the_words_as_typed() {
        String words = "Ask <b>me</b>\nat SW1A 1AA.\n\nOr a@b.example";
        assertEquals("<p>Ask &lt;b&gt;me&lt;/b&gt;<br>\nat <mark id=\"concern-1\">SW1A 1AA</mark>.</p>\n"
                + "<p>Or <mark id=\"concern-2\">a@b.example</mark></p>", Concerns.marked(words, FINDERS.in(words)).toString());
    }

    @Test
    void of_two_that_overlap_the_surer_one_is_pointed_out() {
        assertEquals(List.of(TRACKED_ADDRESS), kinds("https://a.example/?utm_source=x&to=me@office.example"));
        assertEquals(List.of(PERSON), kinds("That is all.\n\nRegards,\nDenise Hallworth"));
        assertEquals(List.of(DAY_AND_PLACE, PERSON), kinds("On 9 February 2017 Denise Hallworth sat in Stafford Crown Court."));
    }

    @Test
    void what_a_quoted_source_says_of_people_is_left_alone_and_its_numbers_are_not() {
        String said = "> On 9 February 2017 at Stafford Crown Court Denise Hallworth, 34, admitted theft: 020 7946 0123.\n";
        assertEquals(List.of(TELEPHONE), kinds(said + "> — The Chronicle, 10 February 2017"));
        assertEquals(List.of(DAY_AND_PLACE, ACCUSED_PERSON, TELEPHONE), kinds(said));
    }

    @Test
    void every_kind_is_found_by_one_of_the_finders() {
        Set<Concern.Kind> found = EnumSet.noneOf(Concern.Kind.class);
        Passages.tuned().forEach(passage -> Passages.finders().in(passage.words()).forEach(concern -> found.add(concern.kind())));
        assertEquals(EnumSet.allOf(Concern.Kind.class), found);
    }

    private static List<Concern.Kind> kinds(String words) {
        return FINDERS.in(words).stream().map(Concern::kind).toList();
    }
}
