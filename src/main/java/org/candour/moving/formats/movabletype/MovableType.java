package org.candour.moving.formats.movabletype;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.candour.moving.formats.Body;
import org.candour.moving.formats.Entry;
import org.candour.moving.formats.Flaw;
import org.candour.moving.formats.Format;
import org.candour.moving.formats.FormatWords;
import org.candour.moving.formats.Reading;
import org.candour.moving.formats.text.Letters;
import org.candour.moving.formats.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Movable Type's plain text, which TypePad writes too: heads, sections between lines of five hyphens, entries between lines
 * of eight. Nothing in it has a number, so keys are made of what stays the same: see {@link MovableTypeKeys}.
 */
public final class MovableType implements Format {
    private static final Pattern HEAD = Pattern.compile("(?:AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|ALLOW PINGS|CONVERT BREAKS"
            + "|PRIMARY CATEGORY|CATEGORY|DATE|NO ENTRY|UNIQUE URL|TAGS):.*");
    private static final Pattern SECTION = Pattern.compile("(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\\s*");
    private static final String NEXT_SECTION = "-----";
    private static final String NEXT_ENTRY = "--------";

    private final FormatWords say;

    /** @param say what is wrong with such a file */
    public MovableType(FormatWords say) {
        this.say = say;
    }

    @Override
    public String name() {
        return "movabletype";
    }

    @Override
    public boolean recognises(String head) {
        return head.lines().findFirst().filter(line -> HEAD.matcher(line).matches()).isPresent()
                && head.lines().anyMatch(line -> line.equals(NEXT_SECTION) || line.equals(NEXT_ENTRY));
    }

    @Override
    public void read(InputStream file, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) throws IOException {
        Reading reading = new Reading(say, zone, found, faults);
        Letters letters = Letters.of(file);
        Lines lines = new Lines(letters, Body.LONGEST + 1);
        boolean whole = true;
        try {
            read(lines, reading);
        } catch (IOException broken) {
            whole = false;
        }
        reading.ended(letters, whole);
    }

    /** A line of hyphens parts something only where the line after it begins something: else somebody drew it. */
    private static void read(Lines lines, Reading reading) throws IOException {
        MovableTypeKeys keys = new MovableTypeKeys();
        MovableTypeEntry entry = new MovableTypeEntry(reading, keys);
        @Nullable String drawn = null;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (drawn != null && line.isEmpty()) {
                continue;
            }
            if (drawn != null) {
                if (drawn.equals(NEXT_ENTRY) && HEAD.matcher(line).matches()) {
                    entry.end();
                    entry = new MovableTypeEntry(reading, keys);
                } else if (drawn.equals(NEXT_SECTION) && SECTION.matcher(line).matches()) {
                    entry.section(line.strip());
                    drawn = null;
                    continue;
                } else if (!separates(line)) {
                    entry.line(drawn);
                }
                drawn = null;
            }
            if (separates(line)) {
                drawn = line;
            } else {
                entry.line(line);
            }
        }
        entry.end();
    }

    private static boolean separates(String line) {
        return line.equals(NEXT_SECTION) || line.equals(NEXT_ENTRY);
    }
}
