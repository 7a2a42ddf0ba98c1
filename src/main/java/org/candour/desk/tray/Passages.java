package org.candour.desk.tray;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candour.words.Clean;
import org.candour.words.Cut;
import org.candour.words.Redaction;

/**
 * The sentences of a comment, to be ticked, and what is left out besides.
 *
 * @param others one on each line
 */
record Passages(List<Sentence> sentences, String others) {

    /** A sentence, and whether it is left out. */
    public record Sentence(String words, boolean ticked) {}

    /** As it is cut now. */
    static Passages now(String words, Cut cut) {
        Cut now = cut.fits(words) ? cut : Cut.NONE;
        List<Sentence> sentences = split(words).stream().map(one -> new Sentence(one, now.leavesOut(one, words))).toList();
        Cut ticked = Cut.of(words, sentences.stream().filter(Sentence::ticked).map(Sentence::words).toList()) instanceof Cut.Made made
                ? made.cut() : Cut.NONE;
        return new Passages(sentences, now.passages(words).stream().filter(one -> !ticked.leavesOut(one, words)).collect(Collectors.joining("\n")));
    }

    /** As it came back from the form. */
    static Passages typed(String words, List<String> fields) {
        List<String> passages = Redaction.read(fields, words);
        List<String> split = split(words);
        return new Passages(split.stream().map(one -> new Sentence(one, passages.contains(Clean.text(one)))).toList(),
                passages.stream().filter(one -> split.stream().noneMatch(sentence -> Clean.text(sentence).equals(one)))
                        .collect(Collectors.joining("\n")));
    }

    /** None goes over the end of a line: a form would bring it back with another. */
    private static List<String> split(String words) {
        List<String> sentences = new ArrayList<>();
        words.lines().forEach(line -> {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
            ends.setText(line);
            for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
                sentences.add(line.substring(from, to).strip());
            }
        });
        return sentences.stream().filter(one -> one.codePoints().anyMatch(Character::isLetterOrDigit)).distinct().toList();
    }
}
