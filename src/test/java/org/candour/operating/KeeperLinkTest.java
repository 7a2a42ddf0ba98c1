package org.candour.operating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.staff.Invitations;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeeperLinkTest {
    private final Errands errands;

    KeeperLinkTest(Errands errands) {
        this.errands = errands;
    }

    @Test
    void whoever_asks_for_a_link_is_told_what_a_new_keeper_cannot_read() {
        DeskPerson.keeper();
        List<String> said = new ArrayList<>();
        assertEquals(0, errands.run("keeper-link", List.of(), said::add));
        assertTrue(said.stream().anyMatch(line -> line.matches("http.*" + Invitations.PATH + "[A-Za-z0-9_-]{43}")), "the link has a line of its own");
        assertTrue(said.stream().anyMatch(line -> line.contains("those guest posts are gone")), said.toString());
    }
}
