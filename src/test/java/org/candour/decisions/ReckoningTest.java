package org.candour.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.decisions.PublicMonth.PublicDay;
import org.junit.jupiter.api.Test;

/** What everybody may count, and what nobody can. */
class ReckoningTest {
    private static final YearMonth MONTH = YearMonth.of(2016, 9);
    private static final LocalDate DAY = MONTH.atDay(18);
    private static final String ACCUSES = "It accuses someone";
    private static final String ADVERTISES = "It is advertising, or repeats";
    private static final String ATTACKS = "It attacks a person";

    private final List<Deed> deeds = new ArrayList<>();
    private long subject;

    private ReckoningTest did(LocalDate day, Act act, String rule, int times) {
        for (int i = 0; i < times; i++) {
            deeds.add(new Deed(day, act, rule, ++subject));
        }
        return this;
    }

    private ReckoningTest tookBack(LocalDate day, long what) {
        deeds.add(new Deed(day, Act.DECISION_UNDONE, "", what));
        return this;
    }

    private PublicMonth told(LocalDate today) {
        return Reckoning.of(MONTH, deeds, today, today.minusYears(1));
    }

    private PublicMonth toldWhenOver() {
        return told(MONTH.plusMonths(1).atDay(1));
    }

    private static Tally tally(Act act, String rule, int count) {
        return new Tally(act, rule, false, count);
    }

    @Test
    void five_of_a_kind_and_reason_stand_under_their_day() {
        did(DAY, Act.COMMENT_PUBLISHED, "", 12).did(DAY, Act.COMMENT_DECLINED, ACCUSES, 5).did(DAY, Act.COMMENT_DECLINED, ADVERTISES, 40);
        assertEquals(List.of(new PublicDay(DAY, List.of(tally(Act.COMMENT_PUBLISHED, "", 12),
                tally(Act.COMMENT_DECLINED, ADVERTISES, 40), tally(Act.COMMENT_DECLINED, ACCUSES, 5)))), toldWhenOver().days());
    }

    @Test
    void a_day_on_which_one_decision_was_made_is_not_named() {
        did(DAY, Act.COMMENT_DECLINED, ACCUSES, 1);
        assertTrue(toldWhenOver().silent());
    }

    @Test
    void rarer_reasons_of_a_day_are_counted_together_without_their_names() {
        did(DAY, Act.COMMENT_DECLINED, ACCUSES, 4).did(DAY, Act.COMMENT_DECLINED, ATTACKS, 2).did(DAY, Act.COMMENT_DECLINED, ADVERTISES, 9);
        assertEquals(List.of(tally(Act.COMMENT_DECLINED, ADVERTISES, 9), new Tally(Act.COMMENT_DECLINED, "", true, 6)),
                toldWhenOver().days().get(0).tallies());
    }

    @Test
    void what_is_rare_every_day_is_counted_over_the_month_and_only_when_it_is_over() {
        for (int day = 1; day <= 7; day++) {
            did(MONTH.atDay(day), Act.COMMENT_REMOVED, ACCUSES, 1);
        }
        did(DAY, Act.COMMENT_REMOVED, ATTACKS, 3);
        assertEquals(List.of(), toldWhenOver().days());
        assertEquals(List.of(tally(Act.COMMENT_REMOVED, ACCUSES, 7)), toldWhenOver().together());
        assertTrue(told(MONTH.atDay(30)).silent(), "each new day would tell the difference");
    }

    @Test
    void a_month_whose_first_days_are_erased_already_says_nothing_over_the_month() {
        for (int day = 1; day <= 20; day++) {
            did(MONTH.atDay(day), Act.COMMENT_REMOVED, ACCUSES, 1);
        }
        assertTrue(told(MONTH.atDay(2).plusYears(1)).silent(), "each day that goes would tell the difference");
        assertEquals(20, told(MONTH.atDay(1).plusYears(1)).together().get(0).count());
    }

    @Test
    void what_came_down_for_a_notice_is_counted_by_the_month_however_often_on_a_day() {
        did(DAY, Act.COMMENT_REMOVED_FOR_NOTICE, "", 6);
        assertEquals(List.of(), toldWhenOver().days());
        assertEquals(List.of(tally(Act.COMMENT_REMOVED_FOR_NOTICE, "", 6)), toldWhenOver().together());
        did(DAY, Act.COMMENT_REMOVED, ACCUSES, 6);
        assertEquals(1, toldWhenOver().days().size(), "the check sees a day that is told");
    }

    @Test
    void today_is_not_shown() {
        did(DAY, Act.COMMENT_PUBLISHED, "", 60);
        assertTrue(told(DAY).silent());
        assertEquals(60, told(DAY.plusDays(1)).days().get(0).tallies().get(0).count());
    }

    @Test
    void what_was_taken_back_the_same_day_never_was_and_later_counts_on_the_later_day() {
        did(DAY, Act.COMMENT_PUBLISHED, "", 6).tookBack(DAY, 6).did(DAY, Act.COMMENT_DECLINED, ACCUSES, 5);
        for (long earlier = 7; earlier <= 11; earlier++) {
            tookBack(DAY.plusDays(1), earlier);
        }
        assertEquals(List.of(new PublicDay(DAY.plusDays(1), List.of(tally(Act.DECISION_UNDONE, "", 5))),
                new PublicDay(DAY, List.of(tally(Act.COMMENT_PUBLISHED, "", 5), tally(Act.COMMENT_DECLINED, ACCUSES, 5)))),
                toldWhenOver().days());
    }

    @Test
    void guest_posts_are_counted_by_the_month_only() {
        did(DAY, Act.GUEST_POST_DECLINED, ACCUSES, 9);
        assertEquals(List.of(), toldWhenOver().days());
        assertEquals(List.of(tally(Act.GUEST_POST_DECLINED, ACCUSES, 9)), toldWhenOver().together());
    }

    @Test
    void drafts_guest_posts_on_their_way_and_the_people_of_the_desk_are_never_counted() {
        List<Act> never = Stream.of(Act.values()).filter(act -> Publicity.of(act) == Publicity.NEVER).toList();
        never.forEach(act -> did(DAY, act, "", 50));
        assertTrue(toldWhenOver().silent());
        assertTrue(never.containsAll(List.of(Act.GUEST_POST_DRAFTED, Act.GUEST_POST_OFFERED, Act.GUEST_POST_ASKED,
                Act.LOST_KEY_CLOSED, Act.MODERATOR_SUSPENDED, Act.POST_SCHEDULED)), never.toString());
    }

    /** Over a month of chance no figure is below five, and none of the acts stands in two figures. */
    @Test
    void no_figure_ever_stands_for_fewer_than_five() {
        java.util.Random chance = new java.util.Random(18);
        int figures = 0;
        for (int run = 0; run < 200; run++) {
            deeds.clear();
            for (int i = 0; i < 300; i++) {
                did(MONTH.atDay(1 + chance.nextInt(30)), Act.values()[chance.nextInt(Act.values().length)],
                        List.of(ACCUSES, ATTACKS, ADVERTISES).get(chance.nextInt(3)), 1 + chance.nextInt(3));
            }
            List<Tally> all = Stream.concat(toldWhenOver().days().stream().flatMap(day -> day.tallies().stream()),
                    toldWhenOver().together().stream()).toList();
            figures += all.size();
            assertTrue(all.stream().allMatch(tally -> tally.count() >= 5), all.toString());
            assertTrue(all.stream().mapToInt(Tally::count).sum() <= deeds.size());
        }
        System.out.printf("No figure stands for fewer than five: %d figures of 200 months looked at%n", figures);
        assertTrue(figures > 1000);
    }
}
