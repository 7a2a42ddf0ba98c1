package org.candour.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A table that every program reads alike (RFC 4180), and that reckons nothing where it is opened. */
class OwnTableTest {

    @Test
    void commas_quotation_marks_and_line_ends_stay_inside_their_field() {
        assertEquals("\"2016-09-18\",\"Turned a comment down\",\"It says \"\"no\"\", and\r\nrepeats\"\r\n",
                OwnTable.row("2016-09-18", "Turned a comment down", "It says \"no\", and\r\nrepeats"));
        assertEquals("\"\",\"\",\"\"\r\n", OwnTable.row("", "", ""));
    }

    @Test
    void a_reason_is_never_a_formula() {
        assertEquals("\"'=1+1\",\"'@x\",\"'-2\",\"'+2\",\"'\t2\",\"2=2\"\r\n", OwnTable.row("=1+1", "@x", "-2", "+2", "\t2", "2=2"));
    }
}
