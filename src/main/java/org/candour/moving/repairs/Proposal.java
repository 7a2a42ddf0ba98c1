package org.candour.moving.repairs;

import java.util.Optional;
import org.candour.words.repairs.Repair;

/**
 * How one text would read if what is offered in it were mended.
 *
 * @param path of the post
 * @param number of the comment under it; none for the post itself
 * @param title of the post
 * @param before the words as they are
 * @param after the words as they would be
 * @param name the pen name it would be shown with; empty where that would not change
 */
public record Proposal(long id, Repair.Kind kind, String path, Optional<Integer> number, String title, String before, String after, String name) {}
