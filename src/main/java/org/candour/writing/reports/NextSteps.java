package org.candour.writing.reports;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.candour.complaints.ComplaintKind;
import org.candour.complaints.StatutoryClock;
import org.candour.complaints.notices.Part;
import org.candour.site.BankHolidays;
import org.candour.site.Chrome;
import org.candour.site.Site;
import org.candour.site.TheClock;

/** What happens next and by when, in a sentence. */
@Singleton
class NextSteps {
    private final BankHolidays holidays;
    private final Site site;
    private final TheClock clock;
    private final Chrome chrome;
    private final ReportWords say;

    NextSteps(BankHolidays holidays, Site site, TheClock clock, Chrome chrome, ReportWords say) {
        this.holidays = holidays;
        this.site = site;
        this.clock = clock;
        this.chrome = chrome;
        this.say = say;
    }

    /** Of something that is sent today. */
    String of(ComplaintKind kind) {
        StatutoryClock law = new StatutoryClock(holidays.days(), site.zone());
        LocalDate today = clock.today();
        return switch (kind) {
            case REPORT -> say.nextReport(site.readingHours());
            case COMPLAINT -> say.nextComplaint(chrome.weekday(law.acknowledgeBy(today)));
            case APPEAL -> say.nextAppeal(chrome.weekday(law.acknowledgeBy(today)));
            case DATA -> say.nextData(chrome.weekday(law.month(today)));
            case NOTICE -> say.nextNotice();
        };
    }

    /** What a notice lacks, each in a sentence. */
    List<String> missing(Set<Part> parts) {
        return parts.stream().map(part -> say.lacks(part.name())).toList();
    }
}
