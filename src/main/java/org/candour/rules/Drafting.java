package org.candour.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.words.Clean;
import org.candour.words.Gate;

/** Reads a draft of the rules, and says everything that is wrong with it. */
public final class Drafting {
    /** Most entries of one list. */
    public static final int MOST = 500;
    /** The longest word or phrase, in characters. */
    public static final int LONGEST_PHRASE = 80;
    /** The longest reason, in characters. */
    public static final int LONGEST_SENTENCE = 200;
    /** The longest words beside a reason, in characters. */
    public static final int LONGEST_LETTER = 1_000;

    private final List<Flaw> flaws = new ArrayList<>();
    private final Draft draft;

    private Drafting(Draft draft) {
        this.draft = draft;
    }

    /** What becomes of a draft. */
    public sealed interface Read permits Good, Flawed {}

    /** These are the rules it makes. */
    public record Good(Rules rules) implements Read {}

    /** It makes none; in the order of the form. */
    public record Flawed(List<Flaw> flaws) implements Read {}

    /** Reads it. */
    public static Read read(Draft draft) {
        Drafting drafting = new Drafting(draft);
        Rules rules = drafting.rules();
        return drafting.flaws.isEmpty() ? new Good(rules) : new Flawed(List.copyOf(drafting.flaws));
    }

    private Rules rules() {
        List<Rules.HeldWords> held = pairs(Flaw.Field.HELD_WORDS, draft.heldWords(), LONGEST_PHRASE, LONGEST_SENTENCE)
                .stream().map(pair -> new Rules.HeldWords(pair.first, pair.second)).toList();
        List<String> swearing = pairs(Flaw.Field.SWEARING, draft.swearing(), LONGEST_PHRASE, 0).stream().map(pair -> pair.first).toList();
        List<Rules.Reason> reasons = pairs(Flaw.Field.REASONS, draft.reasons(), LONGEST_SENTENCE, LONGEST_LETTER)
                .stream().map(pair -> new Rules.Reason(pair.first, pair.second)).toList();
        if (reasons.isEmpty() && flaws.stream().noneMatch(flaw -> flaw.field() == Flaw.Field.REASONS)) {
            flaws.add(new Flaw(Flaw.Field.REASONS, Flaw.Kind.NONE, 0, 0));
        }
        int links = number(Flaw.Field.MOST_LINKS, draft.mostLinks(), 0, Gate.COMMENT_LINKS);
        int characters = number(Flaw.Field.MOST_CHARACTERS, draft.mostCharacters(), 500, Gate.COMMENT_CHARACTERS);
        String question = Clean.line(String.valueOf(draft.question()));
        if (question.length() > LONGEST_SENTENCE) {
            flaws.add(new Flaw(Flaw.Field.QUESTION, Flaw.Kind.TOO_LONG, 0, LONGEST_SENTENCE));
        }
        List<String> answers = pairs(Flaw.Field.ANSWERS, draft.answers(), LONGEST_PHRASE, 0).stream().map(pair -> pair.first).toList();
        if (!question.isEmpty() && answers.isEmpty()) {
            flaws.add(new Flaw(Flaw.Field.ANSWERS, Flaw.Kind.NO_ANSWER, 0, 0));
        }
        return new Rules(held, swearing, reasons, links, characters, question, answers);
    }

    private record Pair(String first, String second) {}

    /** The entries of a list; what stands behind a bar belongs to the first part. */
    private List<Pair> pairs(Flaw.Field field, String typed, int longestFirst, int longestSecond) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : typed.lines().toList()) {
            number++;
            String[] parts = line.split("\\|", longestSecond > 0 ? 2 : 1);
            String first = Clean.line(parts[0]);
            String second = parts.length > 1 ? Clean.line(parts[1]) : "";
            if (first.isEmpty() && second.isEmpty()) {
                continue;
            }
            if (first.length() > longestFirst || second.length() > longestSecond) {
                flaws.add(new Flaw(field, Flaw.Kind.TOO_LONG, number, first.length() > longestFirst ? longestFirst : longestSecond));
            } else if (first.chars().noneMatch(Character::isLetterOrDigit)) {
                flaws.add(new Flaw(field, Flaw.Kind.NO_WORD, number, 0));
            } else if (!seen.add(first.toLowerCase(Locale.ROOT))) {
                flaws.add(new Flaw(field, Flaw.Kind.TWICE, number, 0));
            } else if (pairs.size() == MOST) {
                flaws.add(new Flaw(field, Flaw.Kind.TOO_MANY, number, MOST));
                return pairs;
            } else {
                pairs.add(new Pair(first, second));
            }
        }
        return pairs;
    }

    private int number(Flaw.Field field, String typed, int least, int most) {
        if (typed.isEmpty()) {
            return most;
        }
        if (!typed.matches("\\d{1,6}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            flaws.add(new Flaw(field, Flaw.Kind.NO_NUMBER, least, most));
            return most;
        }
        return Integer.parseInt(typed);
    }
}
