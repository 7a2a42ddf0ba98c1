package org.candour.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.candour.content.MovedPictures;
import org.candour.moving.formats.Formats;
import org.candour.moving.formats.Recognised;
import org.candour.moving.formats.zip.Pictures;
import org.candour.posts.ManyChanged;
import org.candour.site.Site;
import org.candour.site.TheClock;
import org.candour.store.Durable;
import org.candour.store.QueryPlans;
import org.candour.store.Turn;
import org.candour.words.Markdown;

/**
 * Moves what files of other systems hold to this site. Done twice it changes nothing the second time; killed and begun again
 * it goes on, and its report is the same as if nothing had happened.
 */
@ApplicationScoped
public class Import {
    private final Formats formats;
    private final PlainFiles plain;
    private final MovedPictures pictures;
    private final Rooms rooms;
    private final Markdown markdown;
    private final Durable durable;
    private final Turn turn;
    private final Event<ManyChanged> news;
    private final QueryPlans plans;
    private final Site site;
    private final TheClock clock;
    private final MovingWords say;
    private final AtomicBoolean going = new AtomicBoolean();

    Import(Formats formats, PlainFiles plain, MovedPictures pictures, Rooms rooms, Markdown markdown, Durable durable, Turn turn, Event<ManyChanged> news, QueryPlans plans, Site site, TheClock clock, MovingWords say) {
        this.formats = formats;
        this.plain = plain;
        this.pictures = pictures;
        this.rooms = rooms;
        this.markdown = markdown;
        this.durable = durable;
        this.turn = turn;
        this.news = news;
        this.plans = plans;
        this.site = site;
        this.clock = clock;
        this.say = say;
    }

    /** Erases the texts that a killed import left on their way. */
    public void sweep() {
        if (!going.get()) {
            try {
                Spool.sweep(site.data());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether an import broke off that has not been done again; begun again with the same files, it goes on. */
    public boolean brokeOff() {
        return !going.get() && rooms.memory().brokeOff();
    }

    /** What an import tells while it goes on. */
    public interface Progress {

        /** So many entries have been read. */
        void read(long entries);

        /** So many comments have been put in their places. */
        void settled(long comments);
    }

    /**
     * Moves them.
     *
     * @throws Already when an import is going on
     */
    public Report run(List<Path> files, Orders orders, Progress progress) {
        if (!going.compareAndSet(false, true)) {
            throw new Already(say.already());
        }
        Report report = new Report();
        try {
            if (files.size() == 1 && Files.isDirectory(files.get(0))) {
                plain.bring(files.get(0), orders, report, progress);
            } else {
                files(files, orders, report, progress);
            }
            return report;
        } finally {
            going.set(false);
        }
    }

    private void files(List<Path> files, Orders orders, Report report, Progress progress) {
        try (Luggage luggage = new Luggage(site.data(), report); Supply supply = new Supply(pictures, report, say, orders.dryRun())) {
            files.forEach(file -> read(file, luggage, supply, report, progress));
            supplied(orders, supply, report);
            luggage.full();
            settle(luggage, supply, report, orders, progress);
            supply.settle();
        }
    }

    private void supplied(Orders orders, Supply supply, Report report) {
        Path folder = orders.pictures();
        if (folder != null) {
            try {
                supply.add(Pictures.inFolder(folder));
            } catch (IOException closed) {
                report.fault(String.valueOf(folder.getFileName()), say.noPictures());
            }
        }
    }

    private void read(Path file, Luggage luggage, Supply supply, Report report, Progress progress) {
        String name = String.valueOf(file.getFileName());
        try {
            Recognised recognised = formats.recognise(file);
            if (recognised instanceof Recognised.As as && !luggage.takes(as.format())) {
                report.fault(name, say.anotherSystem());
            } else if (recognised instanceof Recognised.As as) {
                luggage.read(file, as.format(), site.zone(), progress::read);
                if (as.format().bringsPictures()) {
                    supply.add(Pictures.in(file));
                }
            } else if (recognised instanceof Recognised.Not not) {
                report.fault(name, not.why());
            }
        } catch (IOException broken) {
            report.fault(name, say.unreadable());
        }
    }

    private void settle(Luggage luggage, Supply supply, Report report, Orders orders, Progress progress) {
        String fingerprint = luggage.fingerprint(orders);
        long unfinished = rooms.memory().unfinished(fingerprint);
        long run = unfinished != 0 || orders.dryRun() ? unfinished : durable.write(() -> rooms.memory().begin(fingerprint));
        Plan plan = new Plan(luggage, report, rooms, run, orders.threadsAsPosts(), clock.today());
        Writer writer = new Writer(luggage, plan.addresses(), supply, markdown, site.siteUrl(), new Offering(new ClockIndex(plan.answers()), plan::mark), report, clock.today());
        new Settling(plan, writer, report, orders, new Storing(rooms, durable, turn, news, plans, run), say, progress::settled).run();
        if (!orders.dryRun()) {
            durable.write(() -> {
                rooms.memory().end();
                return true;
            });
        }
    }

    /** Two imports at once would number the same threads. */
    public static final class Already extends RuntimeException {
        Already(String sentence) {
            super(sentence);
        }
    }
}
