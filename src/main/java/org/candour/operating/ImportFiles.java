package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.candour.moving.Import;
import org.candour.moving.Orders;
import org.candour.moving.Report;
import org.candour.moving.formats.Entry.What;
import org.candour.store.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** Moves files of other systems in, or the plain files of another site of this kind: what they hold is on the site at once. */
@ApplicationScoped
class ImportFiles implements Errand {
    static final String DRY_RUN = "--dry-run";
    static final String REPLACE = "--replace";
    static final String THREADS = "--threads-as-posts";
    static final String REPORT = "--report";
    static final String PICTURES = "--pictures";

    /** Something was unreadable, or passed over for a fault. */
    private static final int NOT_ALL = 3;
    private static final int WRONG_USE = 2;

    /** Faults that are told at the terminal; the report has them all. */
    private static final int TOLD = 20;

    /** What people wrote; settings and templates are nobody's words. */
    private static final List<What> TOLD_OF = List.of(What.POST, What.PAGE, What.COMMENT);

    private final Import moving;

    ImportFiles(Import moving) {
        this.moving = moving;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        List<Path> files = new ArrayList<>();
        Path reportTo = null;
        Path pictures = null;
        for (Iterator<String> all = arguments.iterator(); all.hasNext();) {
            String one = all.next();
            if (one.equals(REPORT)) {
                reportTo = Path.of(all.next());
            } else if (one.equals(PICTURES)) {
                pictures = Path.of(all.next());
            } else if (!one.startsWith("--")) {
                files.add(Path.of(one));
            }
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
                out.accept(Terminal.say("import-no-file", file));
                return WRONG_USE;
            }
            if (Files.isDirectory(file) && files.size() > 1) {
                out.accept(Terminal.say("import-folder-alone", file));
                return WRONG_USE;
            }
        }
        if (pictures != null && !Files.isDirectory(pictures)) {
            out.accept(Terminal.say("import-no-folder", pictures));
            return WRONG_USE;
        }
        Orders orders = new Orders(arguments.contains(DRY_RUN), arguments.contains(REPLACE), arguments.contains(THREADS), pictures);
        return run(files, orders, reportTo, out);
    }

    private int run(List<Path> files, Orders orders, @Nullable Path reportTo, Consumer<String> out) {
        try {
            long begun = System.nanoTime();
            Report report = moving.run(files, orders, new Told(out));
            tell(report, orders, out);
            out.accept(pace(report.of(What.COMMENT).figures().read(), System.nanoTime() - begun));
            if (reportTo != null) {
                write(report, reportTo);
                out.accept(Terminal.say("import-report", reportTo));
            }
            return report.whole() ? 0 : NOT_ALL;
        } catch (Import.Already already) {
            out.accept(already.getMessage());
            return 1;
        }
    }

    private static void tell(Report report, Orders orders, Consumer<String> out) {
        out.accept(Terminal.say(orders.dryRun() ? "import-would" : "import-done", report.of(What.POST).imported(), report.of(What.PAGE).imported(),
                report.of(What.COMMENT).imported()));
        for (What what : TOLD_OF) {
            out.accept(Terminal.say("import-" + what.name().toLowerCase(java.util.Locale.ROOT) + "s") + " " + report.of(what));
        }
        if (report.offered() > 0) {
            out.accept(Terminal.say("import-offered", report.offered()));
        }
        report.faults().stream().limit(TOLD).forEach(fault -> out.accept(Terminal.say("import-fault", fault.where(), fault.what())));
        if (report.faultCount() > TOLD) {
            out.accept(Terminal.say("import-more-faults", report.faultCount() - TOLD));
        }
    }

    /** Figures without separators between thousands: somebody may want to reckon with them. */
    private static String pace(int comments, long nanoseconds) {
        double seconds = Math.max(0.1, nanoseconds / 1e9);
        return Terminal.say("import-pace", String.valueOf(comments), "%.1f".formatted(seconds), String.valueOf(Math.round(comments / seconds)));
    }

    private static void write(Report report, Path place) {
        try {
            Files.deleteIfExists(place);
            PrivateFiles.write(place, report.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how far it is, every ten thousand. */
    private static final class Told implements Import.Progress {
        private static final long EVERY = 10_000;

        private final Consumer<String> out;
        private long last;

        Told(Consumer<String> out) {
            this.out = out;
        }

        @Override
        public void read(long entries) {
            out.accept(Terminal.say("import-reading", entries));
        }

        @Override
        public void settled(long comments) {
            if (comments / EVERY > last / EVERY) {
                out.accept(Terminal.say("import-settled", comments));
            }
            last = comments;
        }
    }
}
