package org.candour.operating;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.candour.content.export.Beside;
import org.candour.content.export.Exporting;
import org.candour.content.export.Exporting.Counts;
import org.candour.content.export.Exporting.Refusal;
import org.candour.reading.mirror.Mirror;
import org.jboss.logging.Logger;

/** The whole public site as plain files, for another site or another program, and as pages to be read where they lie. */
@ApplicationScoped
class Export implements Errand {
    static final String AGAIN = "--force";
    static final String STATIC = "--static";

    private static final Logger LOG = Logger.getLogger(Export.class);

    private final Exporting exporting;
    private final Mirror mirror;

    Export(Exporting exporting, Mirror mirror) {
        this.exporting = exporting;
        this.mirror = mirror;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        Path folder = Path.of(arguments.get(0));
        try {
            Counts counts = exporting.into(folder, arguments.contains(AGAIN), arguments.contains(STATIC) ? mirror : Beside.NOTHING);
            out.accept(Terminal.say("export-done", folder, counts.posts(), counts.comments(), counts.pages(), counts.redirects(), counts.pictures()));
            if (counts.beside() > 0) {
                out.accept(Terminal.say("export-static", folder.resolve("index.html"), counts.beside()));
            }
            out.accept(Terminal.say("export-no-keys"));
            return 0;
        } catch (Exporting.Refused refused) {
            out.accept(why(folder, refused.refusal()));
        } catch (AccessDeniedException closed) {
            out.accept(Terminal.say("folder-unwritable", closed.getFile()));
        } catch (FileSystemException full) {
            out.accept(Terminal.say("export-failed", folder, String.valueOf(full.getReason())));
        } catch (IOException full) {
            LOG.errorf("export: %s", full.getClass().getName());
            out.accept(Terminal.say("export-failed", folder, String.valueOf(full.getMessage())));
        }
        return 1;
    }

    private static String why(Path folder, Refusal refusal) {
        if (refusal instanceof Refusal.Ours ours) {
            return Terminal.say("export-ours", folder, ours.folder());
        }
        return refusal instanceof Refusal.NotEmpty there ? Terminal.say("export-not-empty", folder, there.name())
                : Terminal.say("export-foreign", folder, ((Refusal.Foreign) refusal).name());
    }
}
