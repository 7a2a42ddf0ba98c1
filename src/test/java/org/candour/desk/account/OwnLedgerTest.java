package org.candour.desk.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.candour.cast.DeskPerson;
import org.candour.cast.Marks;
import org.candour.cast.MovedClock;
import org.candour.cast.ValidHtml;
import org.candour.decisions.Act;
import org.candour.decisions.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moderator sees what they did, and takes it with them; never what another did. */
@QuarkusTest
class OwnLedgerTest {
    private final String mine = Marks.fresh("Mine, \"so to speak\" ");
    private final String others = Marks.fresh("Others ");

    private final Ledger ledger;
    private final MovedClock clock;
    private DeskPerson moderator;

    OwnLedgerTest(Ledger ledger, MovedClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @BeforeEach
    void two_moderators_decide() {
        moderator = DeskPerson.moderator();
        decides(moderator, mine);
        decides(moderator, mine);
        decides(DeskPerson.moderator(), others);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void decides(DeskPerson who, String rule) {
        ledger.record(who.presence().staffId(), entry -> {
            entry.act(Act.COMMENT_DECLINED, rule);
            entry.about(1234567890123L);
            return true;
        });
    }

    @Test
    void they_see_their_own_entries_by_day_and_nobody_elses() {
        Response page = moderator.get("/desk/ledger");
        page.then().statusCode(200).header("Cache-Control", containsString("no-store"))
                .body(containsString("Turned a comment down (2 times): " + mine.replace("\"", "&quot;")))
                .body(containsString("datetime=\"" + clock.today() + "\"")).body(not(containsString(others)))
                .body(not(containsString("1234567890123")));
        assertEquals(List.of(), ValidHtml.problems(page.asString()));
        moderator.get("/desk/account").then().body(containsString("href=\"/desk/ledger\""));
        moderator.get("/desk/ledger?month=2016-09").then().statusCode(200).body(not(containsString("2 times")));
        moderator.get("/desk/ledger?month=nonsense").then().statusCode(200).body(containsString("2 times"));
    }

    @Test
    void they_take_their_own_entries_with_them_as_a_table() {
        Response table = moderator.get("/desk/ledger.csv");
        table.then().statusCode(200).contentType(startsWith("text/csv")).header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"");
        String line = "\"" + clock.today() + "\",\"Turned a comment down\",\"" + mine.replace("\"", "\"\"") + "\"\r\n";
        assertEquals("\"Day\",\"Act\",\"Reason\"\r\n" + line + line, table.asString().replaceFirst("\"[0-9-]+\",\"Joined\",\"\"\r\n$", ""));
    }

    @Test
    void the_table_asks_for_a_code_that_was_typed_lately() {
        clock.forward(Duration.ofMinutes(31));
        Response asked = moderator.get("/desk/ledger.csv");
        asked.then().statusCode(403).contentType(startsWith("text/html")).body(containsString("name=\"confirmation\""));
        assertTrue(!asked.asString().contains(mine) && !asked.asString().contains("Turned a comment down"));
        moderator.get("/desk/ledger").then().statusCode(200);
    }
}
