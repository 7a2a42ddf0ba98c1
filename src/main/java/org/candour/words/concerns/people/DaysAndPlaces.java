package org.candour.words.concerns.people;

import java.util.function.Consumer;
import org.candour.words.Concern;
import org.candour.words.concerns.Finder;
import org.candour.words.concerns.Sheet;

/** A single day in the same sentence as a place, the nearer the surer: who was there that day can be looked up. */
public final class DaysAndPlaces implements Finder {
    /** Most characters between a date and its place, and between "last Tuesday" and its place. */
    private static final int FAR = 60;
    private static final int NEAR = 30;

    /** A stretch no longer than this is pointed out whole. */
    private static final int WHOLE = 90;

    @Override
    public void find(Sheet sheet, Consumer<Concern> found) {
        for (Days.Found day : Days.in(sheet)) {
            int reach = day.date() ? FAR : NEAR;
            int first = sheet.from(day.start());
            if (!after(sheet, day, first, reach, found)) {
                before(sheet, day, first, reach, found);
            }
        }
    }

    private static boolean after(Sheet sheet, Days.Found day, int first, int reach, Consumer<Concern> found) {
        int sentence = first < sheet.size() ? sheet.word(first).sentence() : 0;
        for (int i = sheet.from(day.end()); i < sheet.size() && sheet.word(i).sentence() == sentence
                && sheet.word(i).start() - day.end() <= reach; i++) {
            int place = Places.at(sheet, i);
            if (place > 0) {
                point(sheet, day, day.start(), sheet.word(i + place - 1).end(), found);
                return true;
            }
        }
        return false;
    }

    private static void before(Sheet sheet, Days.Found day, int first, int reach, Consumer<Concern> found) {
        for (int i = first - 1; i >= 0 && sheet.word(i).sentence() == sheet.word(first).sentence()
                && day.start() - sheet.word(i).end() <= reach; i--) {
            int place = Places.at(sheet, i);
            if (place > 0 && sheet.word(i + place - 1).end() <= day.start()) {
                int begins = i > 0 && Places.at(sheet, i - 1) > place ? i - 1 : i;
                point(sheet, day, sheet.word(begins).start(), day.end(), found);
                return;
            }
        }
    }

    /** The whole stretch; where something surer lies in it, the day. */
    private static void point(Sheet sheet, Days.Found day, int start, int end, Consumer<Concern> found) {
        if (end - start <= WHOLE) {
            found.accept(sheet.concern(Concern.Kind.DAY_AND_PLACE, start, end));
        }
        found.accept(sheet.concern(Concern.Kind.DAY_AND_PLACE, day.start(), day.end()));
    }
}
