package org.candour.desk.studio;

import java.util.List;
import org.candour.words.Concern;
import org.candour.words.SafeHtml;

/**
 * A manuscript printed for its keeper to look at before anybody else does.
 *
 * @param look as readers will see it
 * @param concerns what in its words could point to someone
 * @param marked the words as typed, with those in them
 */
public record Galley(SafeHtml look, List<Concern> concerns, SafeHtml marked) {}
