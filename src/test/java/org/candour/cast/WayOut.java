package org.candour.cast;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How somebody at a writer's page leaves it at once. */
public final class WayOut {
    /** The link, as the tests' settings make it. */
    public static final String LINK = "<a class=\"leave\" href=\"https://www.example.org/weather\" rel=\"noreferrer\">Leave this page</a>";

    private WayOut() {}

    /** The page's second link, where the way out stands; the first is the one to skip to the words with. Empty when it has none. */
    public static String secondLink(Answer page) {
        return Pattern.compile("<a [^>]*>[^<]*</a>").matcher(page.html().replaceAll("(?s).*<body", "")).results()
                .skip(1).map(MatchResult::group).findFirst().orElse("");
    }
}
