package org.candour.words.concerns.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;

/**
 * A text with what should be pointed out in it.
 *
 * @param sort what sort of text it is, in a word
 * @param words the text, without the marks
 * @param labelled what should be pointed out, in the order of the text; nothing in a clean one
 */
public record Passage(String sort, String words, List<Concern> labelled) {
    private static final Pattern LABEL = Pattern.compile("\\{\\{([A-Z_]+):(.+?)\\}\\}", Pattern.DOTALL);

    public Passage {
        labelled = List.copyOf(labelled);
    }

    /** A passage as it is written down, with {@code {{KIND:phrase}}} in it. */
    static Passage read(String sort, String written) {
        StringBuilder words = new StringBuilder();
        List<Concern> labelled = new ArrayList<>();
        Matcher label = LABEL.matcher(written);
        int at = 0;
        while (label.find()) {
            words.append(written, at, label.start());
            int start = words.length();
            words.append(label.group(2));
            labelled.add(new Concern(Concern.Kind.valueOf(label.group(1)), label.group(2), start, words.length()));
            at = label.end();
        }
        return new Passage(sort, words.append(written.substring(at)).toString(), labelled);
    }

    /** How many words it has. */
    public int length() {
        return words.strip().split("\\s+").length;
    }
}
