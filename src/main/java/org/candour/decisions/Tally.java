package org.candour.decisions;

/**
 * A figure of the public record; it never stands for fewer than {@link Reckoning#FEWEST}.
 *
 * @param act   the kind of act
 * @param rule  the keeper's reason; empty where the act has none, or where several are counted together
 * @param mixed whether several reasons are counted together, each too rare to be named
 * @param count how many
 */
public record Tally(Act act, String rule, boolean mixed, int count) {

    /** The name of the kind, by which pages find its sentence. */
    public String kind() {
        return act.name();
    }
}
