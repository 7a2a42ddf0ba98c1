package org.candour.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.candour.complaints.notices.Consent;
import org.candour.complaints.notices.Course;
import org.candour.complaints.notices.Part;
import org.candour.complaints.notices.Particulars;
import org.candour.site.BankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law's hours and days, case by case, each with its reason. */
class StatutoryClockTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final StatutoryClock CLOCK = new StatutoryClock(new BankHolidays().days(), LONDON);

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "an ordinary Monday ends on Wednesday at the same time, 2026-11-09T14:05, 2026-11-11T14:05",
        "an ordinary Tuesday, 2026-11-10T09:00, 2026-11-12T09:00",
        "Wednesday ends on Friday, 2026-11-11T23:59, 2026-11-13T23:59",
        "Thursday skips the weekend, 2026-11-12T14:05, 2026-11-16T14:05",
        "Friday skips the weekend, 2026-11-13T14:05, 2026-11-17T14:05",
        "the first moment of a Thursday uses Thursday and Friday up, 2026-11-12T00:00, 2026-11-14T00:00",
        "the last minute of a Friday counts, 2026-11-13T23:59, 2026-11-17T23:59",
        "on a Saturday nothing runs before Monday, 2026-11-14T10:00, 2026-11-18T00:00",
        "on a Sunday nothing runs before Monday, 2026-11-15T23:30, 2026-11-18T00:00",
        "the first moment of a Monday, 2026-11-16T00:00, 2026-11-18T00:00",
        "Good Friday and Easter Monday do not count, 2026-04-02T12:00, 2026-04-08T12:00",
        "the Wednesday before Easter has Thursday and Tuesday, 2026-04-01T12:00, 2026-04-07T12:00",
        "a notice of Good Friday begins on the Tuesday, 2026-04-03T09:00, 2026-04-09T00:00",
        "a notice of Easter Sunday begins on the Tuesday, 2026-04-05T09:00, 2026-04-09T00:00",
        "a notice of Easter Monday begins on the Tuesday, 2026-04-06T18:00, 2026-04-09T00:00",
        "an early Easter, 2027-03-25T17:00, 2027-03-31T17:00",
        "Easter of 2035 is in March too, 2035-03-22T17:00, 2035-03-28T17:00",
        "the early May holiday, 2026-05-01T10:00, 2026-05-06T10:00",
        "the spring holiday, 2026-05-22T10:00, 2026-05-27T10:00",
        "the summer holiday, 2026-08-28T10:00, 2026-09-02T10:00",
        "a notice of the summer holiday itself, 2026-08-31T10:00, 2026-09-03T00:00",
        "Scotland's holiday of 2 January counts here, 2026-01-02T10:00, 2026-01-06T10:00",
        "Christmas Day and Boxing Day in the week, 2025-12-24T15:00, 2025-12-30T15:00",
        "the day before Christmas Eve, 2025-12-23T15:00, 2025-12-29T15:00",
        "a notice of Christmas Day begins on the Monday, 2025-12-25T08:00, 2025-12-31T00:00",
        "Boxing Day on a Saturday has its substitute on Monday, 2026-12-24T15:00, 2026-12-30T15:00",
        "a notice of the substitute Monday, 2026-12-28T15:00, 2026-12-31T00:00",
        "Christmas on a Saturday: two substitutes, 2027-12-24T15:00, 2027-12-30T15:00",
        "a notice of Christmas Day on a Saturday, 2027-12-25T15:00, 2027-12-31T00:00",
        "Christmas on a Sunday: Boxing Day and then the substitute, 2033-12-23T15:00, 2033-12-29T15:00",
        "New Year's Eve on a Thursday, 2026-12-31T12:00, 2027-01-05T12:00",
        "New Year's Day on a Saturday has its substitute on Monday, 2027-12-31T12:00, 2028-01-05T12:00",
        "New Year's Day on a Sunday has its substitute on Monday, 2033-12-30T12:00, 2034-01-04T12:00",
        "the two days before New Year's Eve, 2025-12-30T12:00, 2026-01-02T12:00",
        "the night the clocks go forward is a Sunday and does not count, 2026-03-27T10:00, 2026-03-31T10:00",
        "received in the hour that does not exist, 2026-03-29T01:30, 2026-04-01T00:00",
        "the night the clocks go back is a Sunday and does not count, 2026-10-23T10:00, 2026-10-27T10:00",
        "received on the Sunday the clocks go back, 2026-10-25T01:30, 2026-10-28T00:00"})
    void forty_eight_hours_skip_the_days_that_do_not_count(String reason, LocalDateTime received, LocalDateTime due) {
        assertEquals(due, local(CLOCK.hours48(received.atZone(LONDON).toInstant())), reason);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "sent on a Monday: the end of Saturday, 2026-11-09T09:00, 2026-11-15T00:00",
        "the hour does not matter, 2026-11-09T23:59, 2026-11-15T00:00",
        "weekends count, 2026-11-12T09:00, 2026-11-18T00:00",
        "bank holidays count, 2025-12-23T09:00, 2025-12-29T00:00",
        "Easter counts, 2026-04-01T09:00, 2026-04-07T00:00",
        "the clocks go forward on the way, 2026-03-26T09:00, 2026-04-01T00:00",
        "the clocks go back on the way, 2026-10-22T09:00, 2026-10-28T00:00",
        "over the end of a leap February, 2028-02-26T09:00, 2028-03-03T00:00"})
    void a_poster_has_until_midnight_at_the_end_of_the_fifth_day(String reason, LocalDateTime sent, LocalDateTime due) {
        assertEquals(due, local(CLOCK.posterAnswersBy(sent.atZone(LONDON).toInstant())), reason);
    }

    @Test
    void the_same_midnight_is_another_instant_in_summer_and_in_winter() {
        assertEquals(Instant.parse("2026-03-31T23:00:00Z"), CLOCK.posterAnswersBy(Instant.parse("2026-03-26T09:00:00Z")));
        assertEquals(Instant.parse("2026-10-28T00:00:00Z"), CLOCK.posterAnswersBy(Instant.parse("2026-10-22T09:00:00Z")));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "the same day of the next month, 2026-11-10, 2026-12-10",
        "the next month has no thirty-first, 2026-08-31, 2026-09-30",
        "the end of January, 2026-01-31, 2026-03-02",
        "the end of January before a leap day, 2028-01-31, 2028-02-29",
        "it would end on a Saturday, 2026-10-14, 2026-11-16",
        "it would end on Christmas Day, 2026-11-25, 2026-12-29",
        "it would end on Good Friday, 2026-03-03, 2026-04-07"})
    void a_data_request_is_answered_within_a_month(String reason, LocalDate received, LocalDate due) {
        assertEquals(due, CLOCK.month(received), reason);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "the day it came is the first of thirty, 2026-11-01, 2026-11-30",
        "over the end of a year, 2026-12-20, 2027-01-18",
        "over February, 2027-02-10, 2027-03-11"})
    void a_complaint_is_acknowledged_within_thirty_days(String reason, LocalDate received, LocalDate due) {
        assertEquals(due, CLOCK.acknowledgeBy(received), reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a whole notice about somebody we cannot reach, '', false, true, 0, REMOVE",
        "the keeper asks posters and this one has a key, '', true, true, 0, ASK_POSTER",
        "the keeper asks posters but this one forgot the key, '', true, false, 0, REMOVE",
        "removed once before: still asked, '', true, true, 1, ASK_POSTER",
        "removed twice before: not asked again, '', true, true, 2, REMOVE",
        "removed twice before but the notice is defective, EMAIL, true, true, 2, SAY_DEFECTIVE",
        "no name, COMPLAINANT, false, true, 0, SAY_DEFECTIVE",
        "no e-mail address, EMAIL, true, true, 0, SAY_DEFECTIVE",
        "no statement, STATEMENT, false, true, 0, SAY_DEFECTIVE",
        "no place on this site, PLACE, false, true, 0, SAY_DEFECTIVE",
        "no meaning, MEANING, false, true, 0, SAY_DEFECTIVE",
        "nothing on the facts, FACTS, false, true, 0, SAY_DEFECTIVE",
        "not said that the poster is unknown, LACKS, false, true, 0, SAY_DEFECTIVE",
        "not said whether name and address may be passed on, CONSENT, true, true, 0, SAY_DEFECTIVE"})
    void which_way_a_notice_goes(String reason, String lacking, boolean fiveDays, boolean reachable, int removedBefore, Course course) {
        Set<Part> wanted = lacking.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.of(Part.valueOf(lacking));
        Set<Part> missing = notice(wanted).missing(wanted.contains(Part.STATEMENT) ? " " : "That I took money.", !wanted.contains(Part.PLACE));
        assertEquals(wanted, missing, reason);
        assertEquals(course, Course.of(missing, fiveDays, reachable, removedBefore), reason);
    }

    private static Particulars notice(Set<Part> without) {
        return new Particulars(without.contains(Part.COMPLAINANT) ? "" : "A. Complainant", without.contains(Part.EMAIL) ? "at home" : "a@example.org",
                without.contains(Part.MEANING) ? "" : "That I am a thief.", without.contains(Part.FACTS) ? "" : "I never had the money.",
                !without.contains(Part.LACKS), without.contains(Part.CONSENT) ? Consent.UNSAID : Consent.REFUSED);
    }

    @Test
    void the_list_has_every_bank_holiday_of_england_and_wales_to_2035() {
        TreeSet<LocalDate> listed = new TreeSet<>(new BankHolidays().days());
        TreeSet<LocalDate> reckoned = new TreeSet<>();
        for (int year = 2024; year <= 2035; year++) {
            reckoned.addAll(holidays(year));
        }
        assertEquals(reckoned, listed);
        assertEquals(12 * 8, listed.size(), "eight a year");
        assertEquals(2035, new BankHolidays().lastYear());
        listed.remove(LocalDate.of(2030, 4, 19));
        assertTrue(!reckoned.equals(listed), "the comparison sees a day that is missing");
    }

    /** By the rules: Easter, three Mondays, and a substitute on the next working day for each that falls on a weekend. */
    private static List<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        LocalDate christmas = working(LocalDate.of(year, 12, 25), LocalDate.MIN);
        LocalDate boxing = working(LocalDate.of(year, 12, 26), christmas);
        return List.of(working(LocalDate.of(year, 1, 1), LocalDate.MIN), easter.minusDays(2), easter.plusDays(1),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)), christmas, boxing);
    }

    private static LocalDate working(LocalDate day, LocalDate taken) {
        return day.getDayOfWeek().getValue() > 5 || day.equals(taken) ? working(day.plusDays(1), taken) : day;
    }

    /** Easter by the golden number and the epact of the Gregorian calendar, good for 1900 to 2199. */
    private static LocalDate easter(int year) {
        int moon = (24 + 19 * (year % 19)) % 30;
        int full = 21 + (moon > 28 || moon == 28 && year % 19 > 10 ? moon - 1 : moon);
        LocalDate paschal = LocalDate.of(year, 3, 1).plusDays(full - 1);
        return paschal.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    @Test
    void the_sample_folder_has_the_same_list_as_the_jar() throws IOException {
        assertEquals(Files.readString(Path.of("src/main/resources/content/lists/bank-holidays.txt")),
                Files.readString(Path.of("content/lists/bank-holidays.txt")));
    }

    @Test
    void the_keepers_list_takes_the_place_of_ours_and_an_empty_one_gives_it_back() {
        BankHolidays holidays = new BankHolidays();
        holidays.take(List.of("2036-12-25 Christmas Day", "2036-12-26 Boxing Day"));
        assertEquals(2036, holidays.lastYear());
        holidays.take(List.of());
        assertEquals(2035, holidays.lastYear());
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(LONDON).toLocalDateTime();
    }
}
