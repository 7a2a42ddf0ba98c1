package org.candour.words.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of Blogger's buttons below or above a comment, copied along with it: "Reply", "Delete", "ReplyDelete". */
final class GluedButtons {
    private static final List<String> BUTTONS = List.of("Reply", "Delete", "Replies");
    private static final String BOTH = "(?:Reply\\s?Delete|Delete\\s?Reply)";
    private static final String ANY = "(?:" + BOTH + "|Replies|Reply|Delete)";
    private static final String LINE_END = "[\\\\ \\t]*\\n\\s*";

    /** "ReplyDeletei think", "ReplyI think", or on a line of their own. */
    private static final Pattern BEFORE = Pattern.compile("\\A\\s*(?:" + BOTH + "(?=\\S)(?!d\\b|s\\b)|(?:Reply|Delete)(?=[\\p{Lu}\"'\u2018\u201C])|" + ANY + LINE_END + ")");

    /** "I agree.Reply", "I agree ReplyDelete", or on lines of their own. */
    private static final Pattern AFTER = Pattern.compile("(?:(?:" + LINE_END + ANY + ")+|[\\\\\\s]*(?<!\\p{L})" + BOTH + "|(?<=[\\p{Ll}\\p{N}.!?)\"'\u2019\u201D])(?:"
            + BOTH + "|(?:Reply|Delete)))\\s*\\z");

    private GluedButtons() {}

    static List<Repair> in(String words) {
        // Nearly all comments have neither, and an expression that looks behind itself is slow to say so.
        if (!startsWithOne(words) && !endsWithOne(words)) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        Matcher before = BEFORE.matcher(words);
        int from = 0;
        if (before.lookingAt()) {
            from = before.end();
            repairs.add(new Repair(0, from, ""));
        }
        // What stands at the end is short: the rest of a long text need not be searched for it.
        int tail = Math.max(from, words.length() - 200);
        Matcher after = AFTER.matcher(words).region(tail, words.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (after.find() && after.start() > from) {
            repairs.add(new Repair(after.start(), words.length(), ""));
        }
        return repairs;
    }

    private static boolean startsWithOne(String words) {
        int start = 0;
        while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        int from = start;
        return BUTTONS.stream().anyMatch(button -> words.startsWith(button, from));
    }

    private static boolean endsWithOne(String words) {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        int to = end;
        return BUTTONS.stream().anyMatch(button -> words.startsWith(button, to - button.length()));
    }
}
