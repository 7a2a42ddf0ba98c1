package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.comments.FromThreads;
import org.candour.posts.FromFiles;
import org.candour.posts.FromFiles.Outcome;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.site.Site;

/** Reads the content folder into the store: at the start, and when the keeper asks. One reading at a time. */
@ApplicationScoped
public class ContentReading {
    private final ContentFolder folder;
    private final ContentWords say;
    private final FromFiles fromFiles;
    private final FromThreads fromThreads;
    private final PageReading pages;
    private volatile ContentReport last = ContentReport.NONE;

    @Inject
    ContentReading(Site site, ContentWords say, FromFiles fromFiles, FromThreads fromThreads, PageReading pages) {
        this(new ContentFolder(site.content()), say, fromFiles, fromThreads, pages);
    }

    ContentReading(ContentFolder folder, ContentWords say, FromFiles fromFiles, FromThreads fromThreads, PageReading pages) {
        this.folder = folder;
        this.say = say;
        this.fromFiles = fromFiles;
        this.fromThreads = fromThreads;
        this.pages = pages;
    }

    /** What the last reading found. */
    public ContentReport last() {
        return last;
    }

    /** Reads everything again. An unchanged file changes nothing. */
    public synchronized ContentReport read() {
        List<String> names = folder.posts();
        List<ContentReport.Missing> missing = missing(Set.copyOf(names));
        List<Fault> faults = new ArrayList<>();
        int changedPages = pages.read(folder, faults);
        boolean tooFew = names.isEmpty() || missing.size() * 2 > fromFiles.known().size();
        last = tooFew ? new ContentReport(false, 0, 0, 0, 0, changedPages, faults, List.of(), missing)
                : readAll(names, missing, faults, changedPages);
        return last;
    }

    private ContentReport readAll(List<String> names, List<ContentReport.Missing> missing, List<Fault> faults, int changedPages) {
        int[] outcomes = new int[Outcome.values().length];
        List<ContentReport.Difference> differences = new ArrayList<>();
        for (String name : names) {
            attempt(name, faults, file -> PostFile.read(say, file)).ifPresent(post -> {
                Outcome outcome = fromFiles.take(name, post.file().hash(), post.path(), post.edition());
                outcomes[outcome.ordinal()]++;
                if (outcome == Outcome.DIFFERS) {
                    differences.add(difference(post));
                } else if (outcome == Outcome.TAKEN) {
                    faults.add(new Fault(name, 1, say.pathTaken()));
                }
            });
        }
        int threads = readThreads(Set.copyOf(names), faults);
        return new ContentReport(true, outcomes[Outcome.ADDED.ordinal()], outcomes[Outcome.UPDATED.ordinal()],
                outcomes[Outcome.UNCHANGED.ordinal()], threads, changedPages, faults, differences, missing);
    }

    private int readThreads(Set<String> posts, List<Fault> faults) {
        int read = 0;
        for (String name : folder.threads()) {
            String postFile = name.replace(".thread.yaml", ".md");
            Optional<Post> post = fromFiles.from(postFile);
            if (!posts.contains(postFile)) {
                faults.add(new Fault(name, 1, say.noPost()));
            } else if (post.isPresent()) {
                read += readThread(name, post.get(), faults) ? 1 : 0;
            }
        }
        return read;
    }

    private boolean readThread(String name, Post post, List<Fault> faults) {
        Optional<ContentFile> file = attempt(name, faults, Function.identity());
        if (file.isEmpty() || post.threadHash().filter(file.get().hash()::equals).isPresent()) {
            return false;
        }
        Optional<ThreadFile> thread = attempt(name, faults, content -> ThreadFile.read(say, content));
        thread.ifPresent(found -> {
            fromThreads.take(post.id(), found.comments())
                    .forEach(number -> faults.add(new Fault(name, 1, say.numberTaken(number))));
            fromFiles.threadRead(post.id(), found.file().hash());
        });
        return thread.isPresent();
    }

    private <T> Optional<T> attempt(String name, List<Fault> faults, Function<ContentFile, T> reading) {
        try {
            return Optional.of(reading.apply(ContentFile.read(say, name, folder.at(name))));
        } catch (Fault.Found found) {
            faults.add(new Fault(name, found.line, found.getMessage()));
            return Optional.empty();
        }
    }

    private ContentReport.Difference difference(PostFile file) {
        Post post = fromFiles.from(file.file().name()).orElseThrow();
        return new ContentReport.Difference(file.file().name(), file.file().hash(), post.path(), file.edition().title(),
                file.edition().words(), post.title(), post.words(), post.state() == PostState.WITHDRAWN);
    }

    private List<ContentReport.Missing> missing(Set<String> present) {
        List<ContentReport.Missing> missing = new ArrayList<>();
        for (Post post : fromFiles.known()) {
            String file = post.fromFile().orElseThrow();
            if (!present.contains(file) && post.state() != PostState.WITHDRAWN) {
                missing.add(new ContentReport.Missing(file, post.path(), post.title()));
            }
        }
        return missing;
    }

    /** Withdraws one post whose file is gone. */
    public synchronized void withdraw(String file) {
        if (!folder.posts().contains(file)) {
            fromFiles.withdraw(file);
        }
        read();
    }

    /** Withdraws every post whose file is gone, as one act; returns how many. */
    public synchronized int withdrawAllMissing() {
        List<ContentReport.Missing> gone = missing(new HashSet<>(folder.posts()));
        gone.forEach(post -> fromFiles.withdraw(post.file()));
        read();
        return gone.size();
    }

    /** Keeps a post whose file is gone as one of the desk's own. */
    public synchronized void keep(String file) {
        if (!folder.posts().contains(file)) {
            fromFiles.keep(file);
        }
        read();
    }

    /** Takes the file's words over the desk's. */
    public synchronized void preferFile(String file) {
        attempt(file, new ArrayList<>(), content -> PostFile.read(say, content))
                .ifPresent(post -> fromFiles.prefer(file, post.file().hash(), post.edition()));
        read();
    }

    /** Keeps the desk's words; that state of the file is not shown again. */
    public synchronized void preferDesk(String file, String hash) {
        fromFiles.keepDesk(file, hash);
        read();
    }
}
