package org.candour.desk.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.candour.decisions.Act;
import org.candour.decisions.Daily;
import org.junit.jupiter.api.Test;

/** Half a year of decisions, by the week. */
class FiguresTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void a_week_begins_on_monday_and_holds_what_was_decided_until_sunday() {
        Figures figures = Figures.of(List.of(
                new Daily(MONDAY, Act.COMMENT_PUBLISHED, "", 7),
                new Daily(WEDNESDAY, Act.COMMENT_PUBLISHED, "", 4),
                new Daily(WEDNESDAY, Act.COMMENT_ASKED, "", 2),
                new Daily(MONDAY.minusDays(1), Act.COMMENT_DECLINED, "It names somebody.", 3)), WEDNESDAY);
        assertEquals(26, figures.weeks().size());
        assertEquals(new Week(MONDAY, 11, 0, 2, 0), figures.weeks().get(25));
        assertEquals(new Week(MONDAY.minusWeeks(1), 0, 3, 0, 0), figures.weeks().get(24));
        assertEquals(Week.empty(Figures.firstDay(WEDNESDAY)), figures.weeks().get(0));
    }

    @Test
    void what_is_older_than_the_first_week_is_not_put_into_it() {
        Figures figures = Figures.of(List.of(new Daily(Figures.firstDay(WEDNESDAY).minusDays(1), Act.COMMENT_PUBLISHED, "", 9)), WEDNESDAY);
        assertEquals(0, figures.weeks().stream().mapToLong(Week::decided).sum());
    }

    @Test
    void reasons_stand_by_how_often_they_were_given() {
        Figures figures = Figures.of(List.of(
                new Daily(MONDAY, Act.COMMENT_DECLINED, "It names somebody.", 2),
                new Daily(WEDNESDAY, Act.COMMENT_DECLINED, "It is advertising.", 5),
                new Daily(WEDNESDAY, Act.COMMENT_DECLINED, "It names somebody.", 1),
                new Daily(WEDNESDAY, Act.POST_EDITED, "", 8)), WEDNESDAY);
        assertEquals(List.of(new Figures.Reason("It is advertising.", 5), new Figures.Reason("It names somebody.", 3)), figures.reasons());
    }

    @Test
    void the_highest_bar_fills_the_drawing_and_an_empty_week_has_none() {
        Chart chart = Chart.of(List.of(Week.empty(MONDAY.minusWeeks(1)), new Week(MONDAY, 3, 1, 0, 2)));
        assertEquals(4, chart.most());
        Chart.Bar empty = chart.bars().get(0);
        Chart.Bar full = chart.bars().get(1);
        assertEquals(List.of(0, 0), List.of(empty.height(), empty.filledHeight()));
        assertEquals(List.of(0, Chart.HEIGHT), List.of(full.top(), full.height()));
        assertEquals(List.of(Chart.HEIGHT / 4, Chart.HEIGHT * 3 / 4), List.of(full.filledTop(), full.filledHeight()));
    }

    @Test
    void a_half_year_without_decisions_is_drawn_flat() {
        assertEquals(1, Chart.of(Figures.of(List.of(), WEDNESDAY).weeks()).most());
    }
}
