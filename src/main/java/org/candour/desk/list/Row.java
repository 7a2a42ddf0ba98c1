package org.candour.desk.list;

import java.util.List;
import org.candour.desk.rules.Pointed;
import org.candour.words.SafeHtml;

/**
 * One waiting comment as a row, with nothing that tells who wrote it.
 *
 * @param place among those of the page, from 1: ids on the page are made of it
 * @param answered the number of the comment it answers; 0 when it answers the post, or what has no number
 * @param opening its first words
 * @param kinds what in it could point to someone, each kind once
 * @param whole all its words: as typed where something is marked in them, else as they will look; empty when the opening has them all
 * @param out what the rules point out in it
 * @param family its near copies, and how many of them it stands for here: 0 where it stands for itself
 * @param replied whether its writer was asked something and has answered
 */
public record Row(long id, int version, int place, String speaker, int answered, String opening, List<String> kinds, SafeHtml whole,
        boolean doubtful, Pointed.Out out, long family, long more, boolean replied, boolean ticked) {

    /** What its box sends: the comment and the state of it that the moderator has before them. */
    public String box() {
        return new Tick(id, version).box();
    }
}
