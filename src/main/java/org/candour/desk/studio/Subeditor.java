package org.candour.desk.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.desk.Faults;
import org.candour.desk.Refused;
import org.candour.posts.Edition;
import org.candour.posts.Label;
import org.candour.posts.Series;
import org.candour.posts.Slug;
import org.candour.posts.ThreadMode;
import org.candour.site.TheClock;
import org.candour.words.Clean;
import org.candour.words.Gate;
import org.jspecify.annotations.Nullable;

/** Reads a manuscript: what is wrong with it, and, when nothing is, the edition it makes. */
@ApplicationScoped
public class Subeditor {
    private static final int TITLE = 300;
    private static final int STANDFIRST = 2_000;
    private static final int NAME = 200;
    private static final int LABEL = 100;

    private final Refused refused;
    private final TheClock clock;
    private final StudioWords words;

    Subeditor(Refused refused, TheClock clock, StudioWords words) {
        this.refused = refused;
        this.clock = clock;
        this.words = words;
    }

    /** What must be mended before it can be kept or, where it is to be published, go out. */
    public Faults faults(Manuscript typed, boolean goesOut) {
        Faults faults = Faults.none();
        String title = Clean.line(typed.title());
        if (title.isEmpty()) {
            faults.and("title", words.titleMissing());
        }
        tooLong(faults, "title", title, TITLE);
        tooLong(faults, "byline", Clean.line(typed.byline()), NAME);
        tooLong(faults, "standfirst", Clean.line(typed.standfirst()), STANDFIRST);
        if (Gate.post(typed.words()) instanceof Gate.Refused no) {
            faults.and("words", refused.why(no));
        }
        labels(typed).forEach(label -> tooLong(faults, "labels", label.name(), LABEL));
        series(faults, typed);
        day(faults, typed, goesOut);
        if (!typed.slug().isBlank() && Slug.read(typed.slug().strip()).isEmpty()) {
            faults.and("slug", words.slugWrong());
        }
        return faults;
    }

    private void series(Faults faults, Manuscript typed) {
        tooLong(faults, "series", Clean.line(typed.series()), LABEL);
        if (!typed.number().isBlank() && !typed.number().strip().matches("[1-9][0-9]{0,4}")) {
            faults.and("number", words.numberWrong());
        } else if (!typed.number().isBlank() && typed.series().isBlank()) {
            faults.and("series", words.seriesMissing());
        }
    }

    private void day(Faults faults, Manuscript typed, boolean goesOut) {
        Optional<LocalDate> day = day(typed);
        if (day.isEmpty()) {
            faults.and("day", words.dayWrong());
        } else if (goesOut && day.get().isAfter(clock.today())) {
            faults.and("day", words.dayAhead());
        }
    }

    /** Whether its day is still to come. */
    boolean ahead(Manuscript typed) {
        return day(typed).filter(day -> day.isAfter(clock.today())).isPresent();
    }

    private void tooLong(Faults faults, String field, String text, int limit) {
        if (text.length() > limit) {
            faults.and(field, words.tooLong(Refused.figures(text.length()), Refused.figures(limit)));
        }
    }

    /** The edition it makes; only of a manuscript without faults. */
    public Edition edition(Manuscript typed) {
        Edition edition = new Edition(Clean.line(typed.title()), orNothing(Clean.line(typed.byline())), Clean.line(typed.standfirst()),
                Gate.post(typed.words()) instanceof Gate.Accepted taken ? taken.cleaned() : "", day(typed).orElseThrow(),
                series(typed), labels(typed), true);
        return ThreadMode.read(typed.comments()).map(edition::in).orElse(edition);
    }

    /** The last part of its address: as typed, or made of the title. */
    public Slug slug(Manuscript typed) {
        return Slug.read(typed.slug().strip()).orElseGet(() -> Slug.of(Clean.line(typed.title())));
    }

    /** An empty day is today. Years have four figures: they stand in addresses. */
    private Optional<LocalDate> day(Manuscript typed) {
        try {
            return typed.day().isBlank() ? Optional.of(clock.today())
                    : Optional.of(LocalDate.parse(typed.day().strip())).filter(day -> day.getYear() >= 1000 && day.getYear() <= 9999);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static @Nullable Series series(Manuscript typed) {
        String name = Clean.line(typed.series());
        return name.isEmpty() ? null : Series.named(name, typed.number().isBlank() ? null : Integer.valueOf(typed.number().strip()));
    }

    private static List<Label> labels(Manuscript typed) {
        Map<String, Label> once = new LinkedHashMap<>();
        Arrays.stream(typed.labels().split(",")).map(Clean::line).filter(name -> !name.isEmpty()).map(Label::named)
                .forEach(label -> once.putIfAbsent(label.slug(), label));
        return List.copyOf(once.values());
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
