package org.candour.sealing;

/**
 * A box did not open: it is sealed to another key, belongs in another place, or is not as it was sealed. Which of these
 * it is cannot be told apart, and nothing of what is inside is given out.
 */
public class NotOurs extends Exception {
    NotOurs() {
        super("a box did not open", null, false, false);
    }
}
