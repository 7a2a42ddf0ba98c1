package org.candour.words.concerns.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.KnownNames;
import org.candour.words.concerns.Pointed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of people; nobody here exists, save public figures. */
class PersonalNamesTest {
    private static final PersonalNames FINDER = new PersonalNames(list());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "I asked Denise Hallworth twice|Denise Hallworth",
        "the report by Mr Oduya|Mr Oduya",
        "Mr. T. Lockyer read it|Mr. T. Lockyer",
        "by Dr Agnieszka Wrobel herself|Dr Agnieszka Wrobel",
        "HHJ Winterton agreed|HHJ Winterton",
        "DC Holdsworth withdrew it|DC Holdsworth",
        "my line manager Kelly is lovely|Kelly",
        "My colleague, Tariq, was told|Tariq",
        "Janet, our receptionist, has more|Janet",
        "Siobhan O'Dowd and I|Siobhan O'Dowd",
        "Angharad ap Rhys taught me|Angharad ap Rhys",
        "J. Cartwright in HR|J. Cartwright",
        "Parveen Akhtar's desk|Parveen Akhtar",
        "BRANNIGAN, Terence|BRANNIGAN, Terence",
        "it was samina chaudhry what done it|samina chaudhry",
        "Mark Hargreaves said so|Mark Hargreaves",
        "Detective Chief Inspector Ormerod|Detective Chief Inspector Ormerod",
        "Sister Bernadette sat with him|Sister Bernadette",
        "Kwame Osei-Mensah, the governor|Kwame Osei-Mensah"
    })
    void it_is_pointed_out(String words, String phrase) {
        assertEquals(List.of(phrase), Pointed.by(FINDER, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mark my words, Will anybody listen?",
        "Grace period",
        "May was bad and June was worse",
        "Judge for yourselves",
        "Officer Support Grades",
        "R v Smith",
        "Whitfield v Secretary of State",
        "Ivan Smithson v Home Office",
        "as Fergus McNeill (2006) says",
        "Emma Larkin et al. found",
        "the Ruth Bagshaw Inquiry",
        "St John Ambulance",
        "Chris Grayling did it",
        "Grayling did it, and Chris Grayling did it twice",
        "Mr Grayling, that is Chris Grayling",
        "Mr Chris Grayling",
        "Joe Bloggs",
        "Lord Chancellor",
        "Lord Justice",
        "Father of three",
        "Thank you Jim. It was hard",
        "Maureen on the desk says",
        "PC World",
        "MS Word",
        "Hope Street",
        "Section B. Smith",
        "Frank discussion",
        "Young people",
        "Band 4",
        "Monday Morning",
        "Sir or Madam",
        "Bill after Bill",
        "Rob Peter to pay",
        "April Showers"
    })
    void what_only_looks_like_it_is_left_alone(String words) {
        assertEquals(List.of(), Pointed.by(FINDER, words));
    }

    @Test
    void a_surname_is_known_again_where_it_stands_alone() {
        assertEquals(List.of("Darren Whitcombe", "Whitcombe", "Whitcombe"),
                Pointed.by(FINDER, "Whitcombe again? Yes: Darren Whitcombe. Whitcombe has form."));
        assertEquals(List.of("Carol Young"), Pointed.by(FINDER, "Carol Young said so. Young people agreed."));
    }

    @Test
    void whoever_a_quoted_source_names_is_left_alone_outside_it_too() {
        String named = "> Emma Thorogood said so.\n> — National News, 3 October 2016\n\nMs Thorogood was kind.";
        assertEquals(List.of(), Pointed.by(FINDER, named));
        assertEquals(List.of("Emma Thorogood"), Pointed.by(FINDER, "> Emma Thorogood said so.\n\nWas she kind?"));
    }

    private static KnownNames list() {
        KnownNames known = new KnownNames();
        known.leaveAlone(List.of("Chris Grayling"));
        return known;
    }
}
