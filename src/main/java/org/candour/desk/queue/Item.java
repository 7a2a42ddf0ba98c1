package org.candour.desk.queue;

import java.time.LocalDate;
import java.util.List;
import org.candour.desk.rules.Pointed;
import org.candour.words.Concern;
import org.candour.words.SafeHtml;

/**
 * One waiting comment with everything a decision needs, and nothing that tells who wrote it.
 *
 * @param speaker as readers will see it
 * @param path of its post, with the first slash
 * @param excerpt the first words of that post
 * @param parents whom it answers, the topmost first
 * @param siblings what else was answered to the same comment and can be read
 * @param marked the words as typed, concerns highlighted
 * @param look as it will look
 * @param held whether the pen name over it is held by somebody else
 * @param locked why its post is locked; empty where it is not
 * @param out what the keeper's rules point out in it
 * @param question what the desk asked; empty when it did not
 * @param answer what its writer answered
 * @param family the number of its family of near copies, and
 * @param more how many besides itself it stands for; 0 where it stands for itself alone
 */
public record Item(long id, int version, String speaker, LocalDate came, String postTitle, String path, String excerpt, List<Parent> parents,
        List<Parent> siblings, SafeHtml marked, List<Concern> concerns, SafeHtml look, boolean doubtful, boolean held, String locked, Pointed.Out out,
        String question, String answer, long family, long more) {

    /** What could point to someone, each phrase once: to be ticked. */
    public List<String> phrases() {
        return concerns.stream().map(Concern::phrase).distinct().toList();
    }

    /** A comment above it, or beside it. */
    public record Parent(int number, String speaker, SafeHtml look) {}
}
