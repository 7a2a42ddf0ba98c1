package org.candour.writing.guestposts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Clean;

/** Puts other words in place of phrases that were pointed out, wherever they stand in the draft. */
final class Changes {
    private Changes() {}

    /** The draft with its changes made; a phrase whose own words came back is kept. */
    static Draft made(Draft draft) {
        String title = draft.title();
        String words = draft.words();
        for (int i = 0; i < Math.min(draft.phrase().size(), draft.instead().size()); i++) {
            String phrase = draft.phrase().get(i);
            String instead = Clean.line(draft.instead().get(i));
            if (!phrase.isBlank() && !instead.equals(Clean.line(phrase))) {
                title = replaced(title, phrase, instead);
                words = replaced(words, phrase, instead);
            }
        }
        return draft.with(title, words);
    }

    /** In the text as typed; where marks that cannot be seen stand inside the phrase, in the text without them. */
    private static String replaced(String text, String phrase, String instead) {
        Pattern pattern = pattern(phrase);
        String other = Matcher.quoteReplacement(instead);
        if (pattern.matcher(text).find()) {
            return pattern.matcher(text).replaceAll(other);
        }
        String visible = Clean.visible(text);
        return pattern.matcher(visible).find() ? pattern.matcher(visible).replaceAll(other) : text;
    }

    /** The phrase between word ends; any space stands for any other, and so does any quotation mark. */
    private static Pattern pattern(String phrase) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        phrase.strip().codePoints().forEach(c -> pattern.append(
                Character.isWhitespace(c) || Character.isSpaceChar(c) ? "[\\s\\p{Z}]{1,4}"
                : c == '\'' ? "['\u2018\u2019\u201B]"
                : c == '"' ? "[\"\u201C\u201D\u201F]"
                : Pattern.quote(Character.toString(c))));
        return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString());
    }
}
