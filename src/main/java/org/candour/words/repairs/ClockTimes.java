package org.candour.words.repairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clock times of a text. Where everybody is called Anonymous, people call each other by the time above a comment: "17:42
 * yesterday", "1127 -", "11 27", "19:08's". A number without a colon counts only where such an address stands: at the front
 * of a line, or behind "@", "to" and "at". What is quoted or leads somewhere already is left out.
 */
public final class ClockTimes {
    private static final int MOST = 100;
    private static final int HOUR = 60;
    private static final int NOON = 12;

    private static final String HOURS = "(?<%s>[01]?\\d|2[0-3])";
    private static final String BOTH_HOURS = "(?<%s>[01]\\d|2[0-3])";
    private static final String MINUTES = "(?<%s>[0-5]\\d)";
    private static final String AFTER = "(?<half> ?[ap]\\.?m\\b\\.?)?(?<day> (?:yesterday|last night)\\b)?(?![\\p{L}\\p{N}%/_]|[:.]\\d|-\\d)";
    private static final String FREE = "(?<![\\p{L}\\p{N}_\u00A3$\u20AC.:/#&=?-])";

    private static final String COLON = HOURS.formatted("h1") + ":" + MINUTES.formatted("m1");
    private static final String STOP = BOTH_HOURS.formatted("h2") + "\\." + MINUTES.formatted("m2");
    private static final String CALLED = "(?<=@|@ |[Tt]o |[Aa]t |yesterday )" + BOTH_HOURS.formatted("h3") + " ?" + MINUTES.formatted("m3");
    private static final String FIRST = "(?<=^|\\n)" + BOTH_HOURS.formatted("h4") + MINUTES.formatted("m4") + "(?= ?[-\u2013\u2014:,\\n]|['\u2019]s| yesterday|\\z)";
    private static final String FIRST_APART = "(?<=^|\\n)" + BOTH_HOURS.formatted("h5") + " " + MINUTES.formatted("m5") + "(?=[\\s,:\u2013\u2014-]|['\u2019]s|\\z)";

    private static final Pattern TIME = Pattern.compile(FREE + "(?:" + COLON + "|" + STOP + "|" + CALLED + "|" + FIRST + "|" + FIRST_APART + ")" + AFTER);
    private static final Pattern DAY_BEFORE = Pattern.compile("(?:yesterday(?:'s|\u2019s)?(?: at|,)?|last night(?: at)?) @?$");

    private ClockTimes() {}

    /** In the order of the text, of its first hundred. */
    public static List<ClockTime> in(String words) {
        List<ClockTime> times = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher time = TIME.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        // Those that are passed over count: a line of nothing else would be run through for each of them.
        for (int found = 0, from = 0; found < MOST && next(time, words, from); found++) {
            from = time.end();
            String phrase = time.group();
            int occurrence = seen.merge(phrase, 1, Integer::sum) - 1;
            if (!quoted(words, time.start()) && !linked(words, time.start(), time.end())) {
                boolean yesterday = time.group("day") != null
                        || DAY_BEFORE.matcher(words.substring(Math.max(0, time.start() - 20), time.start()).toLowerCase(Locale.ROOT)).find();
                times.add(new ClockTime(time.start(), time.end(), phrase, occurrence, minutes(time), yesterday));
            }
        }
        return times;
    }

    /** Every time begins with a figure: the expression, which looks behind itself and is slow, is asked only there. */
    private static boolean next(Matcher time, String words, int from) {
        for (int at = from; at < words.length(); at++) {
            if (isFigure(words.charAt(at)) && (at == 0 || !isFigure(words.charAt(at - 1)))
                    && time.region(at, words.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean quoted(String words, int at) {
        int line = words.lastIndexOf('\n', at - 1) + 1;
        return words.startsWith(">", line);
    }

    private static boolean linked(String words, int start, int end) {
        int open = words.lastIndexOf('[', start);
        return open >= 0 && words.indexOf(']', open) >= end && words.startsWith("](", words.indexOf(']', open));
    }

    private static List<Integer> minutes(Matcher time) {
        String hours = group(time, "h");
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(group(time, "m"));
        String half = time.group("half");
        if (half != null && hour >= 1 && hour <= NOON) {
            boolean afternoon = half.strip().toLowerCase(Locale.ROOT).startsWith("p");
            return List.of((hour % NOON + (afternoon ? NOON : 0)) * HOUR + minute);
        }
        boolean either = hours.length() == 1 || hour >= 10 && hour <= NOON;
        int other = (hour + NOON) % (2 * NOON);
        return either ? List.of(hour * HOUR + minute, other * HOUR + minute) : List.of(hour * HOUR + minute);
    }

    private static String group(Matcher time, String part) {
        for (int i = 1; i <= 5; i++) {
            @Nullable String found = time.group(part + i);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("a time without an hour");
    }
}
