package org.candour.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candour.posts.ThreadMode;
import org.candour.words.Clean;
import org.candour.words.Gate;

/** Reads a draft of the rules, and says everything that is wrong with it. */
public final class Drafting {
    /** The most characters of one text as it is typed: as many as the store holds. */
    public static final int LONGEST_TEXT = 100_000;
    /** The least that the most characters of a comment can be. */
    public static final int LEAST_CHARACTERS = 500;
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
    public sealed interface Read permits Good, Flawed {
        /** The rules it makes; of a flawed one those that are left without what is wrong. */
        Rules rules();
    }

    /** These are the rules it makes. */
    public record Good(Rules rules) implements Read {}

    /** It must not be kept; what is wrong in the order of the form. */
    public record Flawed(List<Flaw> flaws, Rules rules) implements Read {}

    /** Reads it. */
    public static Read read(Draft draft) {
        Drafting drafting = new Drafting(draft);
        Rules rules = drafting.rules();
        return drafting.flaws.isEmpty() ? new Good(rules) : new Flawed(List.copyOf(drafting.flaws), rules);
    }

    private Rules rules() {
        List<Rules.HeldWords> held = pairs(Ruled.HELD_WORDS, LONGEST_PHRASE, LONGEST_SENTENCE)
                .stream().map(pair -> new Rules.HeldWords(pair.first, pair.second)).toList();
        List<String> swearing = pairs(Ruled.SWEARING, LONGEST_PHRASE, 0).stream().map(pair -> pair.first).toList();
        List<Rules.Reason> reasons = pairs(Ruled.REASONS, LONGEST_SENTENCE, LONGEST_LETTER)
                .stream().map(pair -> new Rules.Reason(pair.first, pair.second)).toList();
        if (reasons.isEmpty() && flaws.stream().noneMatch(flaw -> flaw.field() == Ruled.REASONS)) {
            flaws.add(new Flaw(Ruled.REASONS, Flaw.Kind.NONE, 0, 0));
        }
        int links = number(Ruled.MOST_LINKS, 0, Gate.COMMENT_LINKS);
        int characters = number(Ruled.MOST_CHARACTERS, LEAST_CHARACTERS, Gate.COMMENT_CHARACTERS);
        String question = Clean.line(text(Ruled.QUESTION));
        if (question.length() > LONGEST_SENTENCE) {
            flaws.add(new Flaw(Ruled.QUESTION, Flaw.Kind.TOO_LONG, 0, LONGEST_SENTENCE));
        }
        List<String> answers = pairs(Ruled.ANSWERS, LONGEST_PHRASE, 0).stream().map(pair -> pair.first).toList();
        if (!question.isEmpty() && answers.isEmpty()) {
            flaws.add(new Flaw(Ruled.ANSWERS, Flaw.Kind.NO_ANSWER, 0, 0));
        }
        return new Rules(held, swearing, reasons, links, characters, answers.isEmpty() ? "" : question, answers, mode());
    }

    /** What was typed there; nothing of what the store would not hold. */
    private String text(Ruled field) {
        String typed = draft.text(field);
        if (typed.length() <= LONGEST_TEXT) {
            return typed;
        }
        flaws.add(new Flaw(field, Flaw.Kind.TOO_MUCH, 0, LONGEST_TEXT));
        return "";
    }

    private record Pair(String first, String second) {}

    /** The entries of a list; what stands behind a bar belongs to the first part. */
    private List<Pair> pairs(Ruled field, int longestFirst, int longestSecond) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : text(field).lines().toList()) {
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

    private ThreadMode mode() {
        String typed = text(Ruled.THREAD_MODE);
        if (!typed.isEmpty() && ThreadMode.read(typed).isEmpty()) {
            flaws.add(new Flaw(Ruled.THREAD_MODE, Flaw.Kind.NO_MODE, 0, 0));
        }
        return ThreadMode.read(typed).orElse(ThreadMode.OPEN);
    }

    private int number(Ruled field, int least, int most) {
        String typed = text(field);
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
