package org.candour.writing.returning;

import java.util.List;
import org.candour.words.SafeHtml;

/**
 * A notice of complaint about one of somebody's comments, as they are told of it.
 *
 * @param words what is complained of, line by line
 * @param from who complains, with their e-mail address; empty unless they agreed to that
 * @param answer what was answered to it, in a sentence; empty while nothing was
 */
record OwnNotice(SafeHtml letter, List<String> words, List<String> meaning, List<String> facts, String from, String answer) {

    /** Whether it is still for them to answer. */
    public boolean isOpen() {
        return answer.isEmpty();
    }
}
