package org.candour.words.concerns.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.words.Concern;
import org.candour.words.Concerns;
import org.candour.words.KnownNames;
import org.junit.jupiter.api.Test;

/** A name beside an accusation is told apart from a name. */
class AccusationsTest {
    private static final Concerns FINDERS = new Concerns(new KnownNames());

    private static List<Concern.Kind> kinds(String words) {
        return FINDERS.in(words).stream().map(Concern::kind).toList();
    }

    @Test
    void whoever_is_said_to_have_done_it_is_accused() {
        assertEquals(List.of(Concern.Kind.ACCUSED_PERSON), kinds("Everybody knows Stephen Whitmore stole it."));
        assertEquals(List.of(Concern.Kind.ACCUSED_PERSON), kinds("I was bullied by Stephen Whitmore."));
        assertEquals("Stephen Whitmore", FINDERS.in("He lied, and so did Stephen Whitmore.").get(0).phrase(), "the name, to be taken out");
    }

    @Test
    void whoever_suffered_it_is_not_nor_is_anybody_in_another_sentence_or_far_away() {
        assertEquals(List.of(Concern.Kind.PERSON), kinds("Stephen Whitmore was assaulted on the landing."));
        assertEquals(List.of(Concern.Kind.PERSON), kinds("Somebody stole it. Stephen Whitmore found it again."));
        assertEquals(List.of(Concern.Kind.PERSON),
                kinds("Stephen Whitmore wrote to every one of us in that long wet spring about the papers that somebody stole."));
        assertEquals(List.of(Concern.Kind.PERSON), kinds("Stephen Whitmore runs the domestic abuse course."));
    }

    @Test
    void no_name_no_concern() {
        assertEquals(List.of(), kinds("They lied and they stole, all of them, from the first day."));
    }
}
