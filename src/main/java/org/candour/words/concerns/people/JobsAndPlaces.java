package org.candour.words.concerns.people;

import java.util.Set;
import java.util.function.Consumer;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Lexicon;
import org.candour.words.concerns.Phrases;
import org.candour.words.concerns.Sheet;

/** One person's job beside the place where they do it: "the deputy governor at Featherstone", "the Grimsby SPO". */
public final class JobsAndPlaces implements Finder {
    private static final Phrases JOBS = Lexicon.phrases("jobs");
    private static final Set<String> AT = Set.of("at", "in", "of", "from", "for", "based", "covering", "yn", "ym", "yng");

    /** Words before a job that make it one person's. */
    private static final Set<String> ONE = Set.of("a", "an", "the", "our", "my", "your", "his", "her", "their", "this",
            "that", "am", "is", "was", "as", "been", "being", "be", "one", "only",
            "former", "ex", "another", "i'm", "acting", "become", "became");

    /** Words that make it everybody's. */
    private static final Set<String> ALL = Set.of("every", "any", "each", "no", "per", "average", "typical");

    private static final int NEAR = 3;

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        for (int i = 0; i < sheet.size(); i++) {
            int job = job(sheet, i);
            if (job > 0) {
                place(sheet, i, i + job - 1, found);
                i += job - 1;
            }
        }
    }

    /** Ranks in letters are words in small ones. */
    private static int job(Sheet sheet, int i) {
        int job = JOBS.longestAt(sheet, i);
        boolean letters = job == 1 && Set.of("po", "pso", "spo", "vlo").contains(sheet.word(i).plain());
        return letters && !sheet.word(i).shouted() ? 0 : job;
    }

    private static void place(Sheet sheet, int first, int last, Consumer<Concern> found) {
        int at = last + 1;
        while (at < last + NEAR && sheet.is(at, AT) && sheet.beside(at - 1)) {
            at++;
        }
        at += sheet.is(at, Set.of("the")) && sheet.beside(at - 1) ? 1 : 0;
        int place = at > last + 1 && sheet.beside(at - 1) ? Places.at(sheet, at) : 0;
        if (place > 0 && onePerson(sheet, first)) {
            found.accept(concern(sheet, first, at + place - 1));
        } else {
            placeBefore(sheet, first, last, found);
        }
    }

    /** "The Grimsby SPO", "Wigan's head of service". */
    private static void placeBefore(Sheet sheet, int first, int last, Consumer<Concern> found) {
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            int place = Places.at(sheet, i);
            String gap = sheet.gap(first - 1);
            if (place > 0 && i + place == first && (sheet.beside(first - 1) || gap.equals("'s ") || gap.equals("\u2019s ") || gap.equals("' "))
                    && onePerson(sheet, i)) {
                found.accept(concern(sheet, i, last));
                return;
            }
        }
    }

    private static boolean onePerson(Sheet sheet, int first) {
        boolean one = false;
        for (int i = first - 1; i >= Math.max(0, first - NEAR) && sheet.word(i).sentence() == sheet.word(first).sentence(); i--) {
            if (sheet.is(i, ALL)) {
                return false;
            }
            one |= sheet.is(i, ONE);
        }
        return one;
    }

    private static Concern concern(Sheet sheet, int first, int last) {
        return sheet.concern(Concern.Kind.JOB_AND_PLACE, sheet.word(first).start(), sheet.word(last).end());
    }
}
