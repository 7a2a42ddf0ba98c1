package org.candour.moving.formats.movabletype;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.Moment;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.Standing;
import org.candour.moving.formats.Written;
import org.candour.words.PlainTitle;
import org.jspecify.annotations.Nullable;

/** One entry of Movable Type's text while its lines come in: the post when its words are whole, then each comment. */
final class MovableTypeEntry {
    private static final Pattern NAMED = Pattern.compile("([A-Z ]+): ?(.*)", Pattern.DOTALL);
    private static final Pattern ABOUT_COMMENT = Pattern.compile("(AUTHOR|EMAIL|IP|URL|DATE): ?(.*)", Pattern.DOTALL);
    private static final DateTimeFormatter TWELVE = american("MM/dd/yyyy hh:mm:ss a");
    private static final DateTimeFormatter TWENTY_FOUR = american("MM/dd/yyyy HH:mm:ss");

    private final Reading reading;
    private final MovableTypeKeys keys;
    private final Map<String, String> head = new HashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<String, String> about = new HashMap<>();
    private String section = "";
    private String body = "";
    private String key = "";
    private boolean started;
    private boolean tooLong;

    MovableTypeEntry(Reading reading, MovableTypeKeys keys) {
        this.reading = reading;
        this.keys = keys;
    }

    private static DateTimeFormatter american(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US);
    }

    void line(String line) {
        started |= !line.isBlank();
        if (section.isEmpty()) {
            named(line);
        } else if (!section.equals("COMMENT:") || !words.isEmpty() || !about(line)) {
            write(line);
        }
    }

    private void named(String line) {
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            String said = named.group(2).strip();
            head.putIfAbsent(named.group(1).strip(), said);
            if (named.group(1).endsWith("CATEGORY") && !said.isEmpty()) {
                labels.add(PlainTitle.of(said));
            }
        }
    }

    /** Lines before a comment's words say who and whence; of them only the name and the day are looked at. */
    private boolean about(String line) {
        Matcher named = ABOUT_COMMENT.matcher(line);
        if (named.matches() && (named.group(1).equals("AUTHOR") || named.group(1).equals("DATE"))) {
            about.putIfAbsent(named.group(1), named.group(2).strip());
        }
        return named.matches();
    }

    private void write(String line) {
        if (words.length() + line.length() >= Body.LONGEST) {
            tooLong = true;
            words.setLength(0);
            words.trimToSize();
        }
        if (!tooLong) {
            words.append(line).append('\n');
        }
    }

    /** A new section begins: the one before it is whole. */
    void section(String called) {
        close();
        section = called;
    }

    /** The entry is whole. */
    void end() {
        close();
        if (started && key.isEmpty()) {
            post();
        }
    }

    private void close() {
        switch (section) {
            case "BODY:" -> body = words.toString().strip();
            case "EXTENDED BODY:" -> body = words.toString().isBlank() ? body : body + "\n\n" + words.toString().strip();
            case "COMMENT:" -> comment();
            case "PING:" -> {
                post();
                reading.passOver(key + "/ping", What.COMMENT, "pingback");
            }
            default -> { }
        }
        words.setLength(0);
        about.clear();
    }

    /** Passes the post on, once: nothing of it comes after the first comment. */
    private void post() {
        if (!key.isEmpty()) {
            return;
        }
        @Nullable Moment moment = moment(head("DATE"));
        String day = moment == null ? "" : moment.local().toLocalDate().toString();
        key = head("BASENAME").isEmpty() ? keys.entry(day, head("TITLE")) : keys.named(head("BASENAME"));
        if (tooLong || body.length() > Body.LONGEST) {
            tooLong = false;
            reading.tooLong(key, What.POST);
        } else {
            Standing standing = standing();
            reading.pass(new Entry.Article(key, false, standing, PlainTitle.of(head("TITLE")), null, new Body(form(), body),
                    reading.dated(key, standing, moment), address(moment), List.copyOf(labels), open()), What.POST);
        }
        body = "";
    }

    private String head(String name) {
        return head.getOrDefault(name, "");
    }

    private Standing standing() {
        return switch (head("STATUS").toLowerCase(Locale.ROOT)) {
            case "publish", "" -> Standing.LIVE;
            case "draft" -> Standing.DRAFT;
            case "future" -> Standing.SCHEDULED;
            default -> Standing.UNKNOWN;
        };
    }

    private Body.Form form() {
        String breaks = head("CONVERT BREAKS").toLowerCase(Locale.ROOT);
        return breaks.startsWith("markdown") ? Body.Form.MARKDOWN
                : breaks.equals("0") || breaks.equals("richtext") ? Body.Form.HTML : Body.Form.HTML_LINES;
    }

    private boolean open() {
        return !head("ALLOW COMMENTS").equals("0") && !head("ALLOW COMMENTS").equals("2");
    }

    /** As TypePad gives it, or where Movable Type puts a post unless it is told otherwise. */
    private @Nullable String address(@Nullable Moment moment) {
        if (!head("UNIQUE URL").isEmpty()) {
            return head("UNIQUE URL");
        }
        return head("BASENAME").isEmpty() || moment == null ? null
                : moment.local().format(DateTimeFormatter.ofPattern("'/'yyyy'/'MM'/'", Locale.ROOT)) + head("BASENAME") + ".html";
    }

    private void comment() {
        post();
        @Nullable Moment moment = moment(about.getOrDefault("DATE", ""));
        String name = about.getOrDefault("AUTHOR", "");
        String said = words.toString().strip();
        String own = keys.comment(key, moment == null ? "" : moment.local().toLocalDate().toString(), name, said);
        if (tooLong) {
            tooLong = false;
            reading.tooLong(own, What.COMMENT);
        } else {
            reading.pass(new Entry.Remark(own, key, null, Standing.LIVE, Reading.name(name), new Body(Body.Form.HTML_LINES, said),
                    reading.dated(own, Standing.LIVE, moment)), What.COMMENT);
        }
    }

    /** American, with or without AM and PM, in the blog's own time. */
    private @Nullable Moment moment(String date) {
        for (DateTimeFormatter written : List.of(TWELVE, TWENTY_FOUR)) {
            try {
                return Written.inOurTime(Moment.of(LocalDateTime.parse(date, written), reading.zone()));
            } catch (DateTimeException e) {
                // the other way of writing it
            }
        }
        return null;
    }
}
