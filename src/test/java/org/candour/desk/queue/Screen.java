package org.candour.desk.queue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one page of the queue holds, as the desk's script sees it. */
record Screen(String html) {
    private static final Pattern IN_FOCUS = Pattern.compile("<div class=\"columns\" data-item=\"(-?\\d+)\">");
    private static final Pattern AHEAD = Pattern.compile("<template id=\"ahead\">" + IN_FOCUS);

    /** The number of the comment in focus; 0 where the page brings none. */
    long focus() {
        return found(IN_FOCUS, html.replaceAll("(?s)<template.*</template>", ""));
    }

    /** The number of the one that comes next; 0 where the page brings none. */
    long ahead() {
        return found(AHEAD, html);
    }

    private static long found(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
