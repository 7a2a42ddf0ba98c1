package org.candour.operating;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The commands as they are typed. Their sentences stand in {@code terminal.properties}. */
@Command(name = "candour", resourceBundle = Terminal.BUNDLE)
class Commands implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help", scope = ScopeType.INHERIT)
    private boolean help;

    Commands(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        return serve();
    }

    @Command(name = "serve")
    int serve() {
        return new Start(out).serve();
    }

    @Command(name = "keeper-link")
    int keeperLink() {
        return new Start(out).errand(List.of("keeper-link"));
    }

    @Command(name = "nightly")
    int nightly() {
        return new Start(out).errand(List.of("nightly"));
    }

    @Command(name = "backup")
    int backup(@Parameters(paramLabel = "DIR", descriptionKey = "candour.backup.DIR") Path folder) {
        return new Start(out).errand(List.of("backup", folder.toAbsolutePath().normalize().toString()));
    }

    @Command(name = "export")
    int export(@Parameters(paramLabel = "DIR", descriptionKey = "candour.export.DIR") Path folder,
            @Option(names = Export.AGAIN, descriptionKey = "candour.export.force") boolean again,
            @Option(names = Export.STATIC, descriptionKey = "candour.export.static") boolean mirrored) {
        List<String> errand = new ArrayList<>(List.of("export", folder.toAbsolutePath().normalize().toString()));
        if (again) {
            errand.add(Export.AGAIN);
        }
        if (mirrored) {
            errand.add(Export.STATIC);
        }
        return new Start(out).errand(errand);
    }

    @Command(name = "import")
    int importFiles(@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "candour.import.FILE") List<Path> files,
            @Option(names = ImportFiles.DRY_RUN, descriptionKey = "candour.import.dry-run") boolean dryRun,
            @Option(names = ImportFiles.REPLACE, descriptionKey = "candour.import.replace") boolean replace,
            @Option(names = ImportFiles.THREADS, descriptionKey = "candour.import.threads-as-posts") boolean threadsAsPosts,
            @Option(names = ImportFiles.PICTURES, paramLabel = "FOLDER", descriptionKey = "candour.import.pictures") @Nullable Path pictures,
            @Option(names = ImportFiles.REPORT, paramLabel = "REPORT.json", descriptionKey = "candour.import.report") @Nullable Path report) {
        List<String> command = new ArrayList<>(List.of("import"));
        if (dryRun) {
            command.add(ImportFiles.DRY_RUN);
        }
        if (replace) {
            command.add(ImportFiles.REPLACE);
        }
        if (threadsAsPosts) {
            command.add(ImportFiles.THREADS);
        }
        if (pictures != null) {
            command.addAll(List.of(ImportFiles.PICTURES, whole(pictures)));
        }
        if (report != null) {
            command.addAll(List.of(ImportFiles.REPORT, whole(report)));
        }
        files.forEach(file -> command.add(whole(file)));
        return new Start(out).errandOfNewStore(command);
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    @Command(name = "self-audit")
    int selfAudit() {
        return new Start(out).errand(List.of("self-audit"));
    }

    /** Works on what comes in the jar: it needs no store, and a running site has no part in it. */
    @Command(name = "concerns")
    int concerns(@Option(names = "--measure", descriptionKey = "candour.concerns.measure") boolean measure,
            @Option(names = "--phrases", descriptionKey = "candour.concerns.phrases") boolean phrases) {
        if (!measure) {
            System.err.println(Terminal.say("measure-wanted"));
            return CommandLine.ExitCode.USAGE;
        }
        new FinderRates(out).print(phrases);
        return CommandLine.ExitCode.OK;
    }
}
