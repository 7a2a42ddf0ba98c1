package org.candour.decisions;

import java.time.LocalDate;

/**
 * How often something was done on one day, by anybody at the desk.
 *
 * @param rule the keeper's reason; empty where the act has none
 */
public record Daily(LocalDate day, Act act, String rule, long count) {}
