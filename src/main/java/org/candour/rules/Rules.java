package org.candour.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.posts.ThreadMode;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/** The rules as they are in effect. Made with {@code new} for a trial of what they would be. */
public final class Rules {
    /** From so many on a moderator is told of much swearing. */
    private static final int MUCH = 3;

    private final Map<String, String> why = new HashMap<>();
    private final Phrases held;
    private final Phrases swearing;
    private final List<Reason> reasons;
    private final int mostLinks;
    private final int mostCharacters;
    private final String question;
    private final List<String> answers;
    private final ThreadMode threadMode;

    /**
     * Words that make a moderator look twice. Nothing is refused for them.
     *
     * @param why in the keeper's words; may be empty
     */
    public record HeldWords(String phrase, String why) {}

    /**
     * Why something may not be published.
     *
     * @param letter what its writer reads besides; may be empty
     */
    public record Reason(String sentence, String letter) {}

    /** Words on the keeper's list, as they stand in a text. */
    public record Held(String phrase, String why) {}

    /** How much swearing is in a text: told to the moderator, and never a block. */
    public enum Swearing { NONE, SOME, MUCH }

    Rules(List<HeldWords> heldWords, List<String> swearing, List<Reason> reasons, int mostLinks, int mostCharacters, String question,
            List<String> answers, ThreadMode threadMode) {
        heldWords.forEach(words -> why.put(plain(words.phrase()), words.why()));
        this.held = Phrases.of(heldWords.stream().map(HeldWords::phrase).toList());
        this.swearing = Phrases.of(swearing);
        this.reasons = List.copyOf(reasons);
        this.mostLinks = mostLinks;
        this.mostCharacters = mostCharacters;
        this.question = question;
        this.threadMode = threadMode;
        this.answers = answers.stream().map(Rules::plain).toList();
    }

    /** The words on the keeper's list that stand in a text, each once, in the text's order. */
    public List<Held> held(String words) {
        List<Held> found = new ArrayList<>();
        Sheet sheet = new Sheet(words);
        for (int i = 0; i < sheet.size(); i++) {
            int length = held.longestAt(sheet, i);
            if (length > 0) {
                String phrase = words.substring(sheet.word(i).start(), sheet.word(i + length - 1).end());
                Held one = new Held(phrase, why.getOrDefault(plain(phrase), ""));
                if (found.stream().noneMatch(before -> plain(before.phrase).equals(plain(phrase)))) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** How much swearing stands in a text. */
    public Swearing swearing(String words) {
        Sheet sheet = new Sheet(words);
        int found = 0;
        for (int i = 0; i < sheet.size(); i++) {
            found += swearing.longestAt(sheet, i) > 0 ? 1 : 0;
        }
        return found == 0 ? Swearing.NONE : found < MUCH ? Swearing.SOME : Swearing.MUCH;
    }

    /** Why something may not be published: the preset first, never none. */
    public List<String> reasons() {
        return reasons.stream().map(Reason::sentence).toList();
    }

    /** The reason that was chosen: the preset where none was, and nothing where it is none of the keeper's. */
    public Optional<String> reason(String chosen) {
        return chosen.isBlank() ? reasons().stream().findFirst() : reasons().stream().filter(chosen::equals).findFirst();
    }

    /** The gate for a comment, new or mended, under the keeper's limits. */
    public Gate.Answer comment(String typed) {
        return Gate.comment(typed, mostCharacters, mostLinks);
    }

    /** What the writer reads beside that reason. */
    public Optional<String> letter(String reason) {
        return reasons.stream().filter(one -> one.sentence.equals(reason)).map(Reason::letter).filter(letter -> !letter.isEmpty()).findFirst();
    }

    /** What is asked before a comment is sent; empty for nothing. */
    public String question() {
        return question;
    }

    /** Whether that is an answer to the question, however it is spelt in case, spaces and signs. */
    public boolean answered(String typed) {
        return question.isEmpty() || answers.contains(plain(typed));
    }

    /** How the threads of new posts begin where nobody says otherwise. */
    public ThreadMode threadMode() {
        return threadMode;
    }

    private static String plain(String words) {
        StringBuilder letters = new StringBuilder();
        Clean.line(words).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
