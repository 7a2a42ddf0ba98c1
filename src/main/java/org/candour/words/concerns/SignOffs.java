package org.candour.words.concerns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.words.Concern;
import org.jspecify.annotations.Nullable;

/** A name under the words, by which its writer may be known elsewhere: 'Getafix. "Anonymous" and "A tired PO" are none. */
public final class SignOffs implements Finder {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}'\u2019.-]{1,24}(?: [\\p{L}\\p{N}'\u2019-]{1,20}){0,4}";

    /** With an opening quotation mark or a dash before it, on a line of its own. */
    private static final Pattern MARKED = Pattern.compile("^\\s*(?:['\u2018`\"\u201C]|[-\u2013\u2014~]{1,2} ?)(" + NAME + ")['\u2019\"\u201D]?\\s*$");

    /** With an opening quotation mark that nothing closes, behind the last sentence. */
    private static final Pattern TRAILING = Pattern.compile("[.!?] +(['\u2018`]\\p{Lu}\\p{Ll}{2,20})\\s*$");

    private static final Pattern NAMED = Pattern.compile("^\\s*(" + NAME + ")\\s*$");

    private static final Pattern CLOSING = Pattern.compile("^\\s*(?:(?:kind|kindest|best|warm|warmest) (?:regards|wishes)"
            + "|regards|cheers|thanks|many thanks|thank you|yours(?: \\p{L}+){0,3}|love"
            + "|signed|take care|all the best|(?:in )?solidarity|respect|peace|cofion(?: \\p{L}+)?|diolch|hwyl)[,.!]?\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOSED_ON_ONE_LINE = Pattern.compile("^\\s*(?i:(?:kind|best) (?:regards|wishes)|regards"
            + "|cheers|yours(?: (?:sincerely|faithfully|truly))?|signed|cofion)[,:]? (" + NAME + ")\\s*$");

    /** A single word alone under the text. */
    private static final Pattern ALONE = Pattern.compile("^\\s*(\\p{Lu}\\p{Ll}{2,19})\\s*$");

    /** How words end that are no names: comments of one word, such as "Disgraceful" or "Unbelievable". */
    private static final Pattern EVERYDAY = Pattern.compile(".*(?:ful|ing|ed|ly|ous|able|ible|less|ment|ion|ness|ss|ish|ent"
            + "|ant|ence|ance|al|ic|ive|ary|ity|ism|st|th|us|ght)");

    private static final Set<String> NOBODY = Lexicon.words("below-a-text");

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        in(sheet.words()).ifPresent(found);
    }

    /** The name below a text, with the mark that opens it; looked for without laying out the words above. */
    public static Optional<Concern> in(String words) {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int start = words.lastIndexOf('\n', end - 1) + 1;
        String line = words.substring(start, end);
        if (line.length() > 300 && !TRAILING.matcher(line.substring(line.length() - 40)).find() || ">|#".indexOf(line.strip().charAt(0)) >= 0) {
            return Optional.empty();
        }
        Matcher name = named(line, above(words, start));
        if (name == null || everybody(name.group(1))) {
            return Optional.empty();
        }
        int first = start + name.start(1);
        boolean opened = first > start && "'\u2018`\"\u201C".indexOf(words.charAt(first - 1)) >= 0;
        int from = opened ? first - 1 : first;
        int to = start + name.end(1);
        return Optional.of(new Concern(Concern.Kind.SIGN_OFF, words.substring(from, to), from, to));
    }

    private static String above(String words, int start) {
        String before = words.substring(Math.max(0, start - 400), start).stripTrailing();
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private static @Nullable Matcher named(String line, String above) {
        Matcher marked = MARKED.matcher(line);
        boolean listed = !above.isBlank() && above.strip().charAt(0) == line.strip().charAt(0);
        if (marked.matches() && !listed) {
            return marked;
        }
        Matcher named = CLOSING.matcher(above).matches() ? NAMED.matcher(line) : CLOSED_ON_ONE_LINE.matcher(line);
        if (named.matches()) {
            return named;
        }
        Matcher alone = ALONE.matcher(line);
        if (!above.isBlank() && alone.matches() && !EVERYDAY.matcher(line.strip()).matches()) {
            return alone;
        }
        Matcher trailing = TRAILING.matcher(line);
        return trailing.find() ? trailing : null;
    }

    private static boolean everybody(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).allMatch(word -> word.isEmpty() || NOBODY.contains(word));
    }
}
