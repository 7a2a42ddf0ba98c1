package org.candour.testimony;

import org.candour.sealing.SealingKey;

/**
 * What to seal to so that the desk can read it.
 *
 * @param generation which of the desk's keys, kept beside each box
 * @param key its public half
 */
public record DeskSeal(int generation, SealingKey key) {}
