package org.candour.moving.formats;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.candour.moving.formats.Entry.What;
import org.candour.moving.formats.text.Letters;
import org.jspecify.annotations.Nullable;

/** One file being read: what was found so far, under which keys, and what is wrong with it. */
public final class Reading {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_NAME = 500;

    private final FormatWords say;
    private final ZoneId zone;
    private final Consumer<Entry> found;
    private final Consumer<Flaw> faults;
    private final Keys keys = new Keys();
    private long entries;

    /**
     * At the beginning of a file.
     *
     * @param say what is wrong, in sentences
     * @param zone the blog's
     * @param found takes each entry, once
     * @param faults takes what is wrong
     */
    public Reading(FormatWords say, ZoneId zone, Consumer<Entry> found, Consumer<Flaw> faults) {
        this.say = say;
        this.zone = zone;
        this.found = found;
        this.faults = faults;
    }

    /** The zone of the blog, for times without one. */
    public ZoneId zone() {
        return zone;
    }

    /** What is wrong with a file, in sentences. */
    public FormatWords say() {
        return say;
    }

    /** How many entries were read. */
    public long entries() {
        return entries;
    }

    /** Passes on an entry that is whole, unless its key was there before. */
    public void pass(Entry entry, What what) {
        if (unusable(entry.key())) {
            keyless(what);
        } else if (!keys.add(entry.key())) {
            passOver(entry.key(), what, "duplicate");
        } else {
            entries++;
            found.accept(entry);
        }
    }

    /** Takes a key for an entry that is none here: another one of the same key is a double all the same. */
    public void claim(String key) {
        keys.add(key);
    }

    /** Says that an entry is none that could be one here. */
    public void passOver(String key, What what, String reason) {
        entries++;
        found.accept(new Entry.PassedOver(unusable(key) ? say.entry(entries) : key, what, reason));
    }

    /** An entry of which some words are missing because there are too many. */
    public void tooLong(String key, What what) {
        if (unusable(key)) {
            keyless(what);
        } else if (!keys.add(key)) {
            passOver(key, what, "duplicate");
        } else {
            fault(key, say.tooLong());
            passOver(key, what, "too long");
        }
    }

    /** An entry that cannot be told from others, in this file or the next. */
    private void keyless(What what) {
        fault(say.entry(entries + 1), say.noKey());
        passOver("", what, "no key");
    }

    private static boolean unusable(String key) {
        return key.isBlank() || key.length() > LONGEST_KEY;
    }

    /** Says what is wrong, and where. */
    public void fault(String where, String what) {
        faults.accept(new Flaw(where, what));
    }

    /** What is to be said of a file when no more of it can be read. */
    public void ended(Letters letters, boolean whole) {
        if (letters.odd() > 0) {
            fault(say.file(), say.oddBytes(letters.odd()));
        }
        if (!whole) {
            fault(say.place(entries, letters.taken()), say.brokenOff());
        }
    }

    /** A moment that had to be one: what was public has a day. */
    public @Nullable Moment dated(String key, Standing standing, @Nullable Moment moment) {
        if (moment == null && (standing == Standing.LIVE || standing == Standing.REMOVED)) {
            fault(key, say.noDay());
        }
        return moment;
    }

    /** A name as it was shown; none for no name, and for "Anonymous" in any spelling. */
    public static @Nullable String name(String shown) {
        String name = shown.strip();
        return name.isEmpty() || name.length() > LONGEST_NAME || name.toLowerCase(Locale.ROOT).equals("anonymous") ? null : name;
    }
}
