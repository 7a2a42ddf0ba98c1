package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.candour.comments.FromThreads;
import org.candour.posts.Arriving;
import org.candour.posts.FromFiles;
import org.candour.posts.FromFiles.Known;
import org.candour.posts.FromFiles.Outcome;
import org.candour.posts.Post;
import org.candour.posts.PostState;
import org.candour.site.Site;
import org.jspecify.annotations.Nullable;

/** Reads the content folder into the store: at the start, and when the keeper asks. One reading at a time. */
@ApplicationScoped
public class ContentReading {
    private final ContentFolder folder;
    private final ContentWords say;
    private final FromFiles fromFiles;
    private final FromThreads fromThreads;
    private final Arriving arriving;
    private final PictureReading pictures;
    private final PageReading pages;
    private final ListReading lists;
    private final LetterReading letters;
    private volatile ContentReport last = ContentReport.NONE;

    @Inject
    ContentReading(Site site, ContentWords say, FromFiles fromFiles, FromThreads fromThreads, Arriving arriving, PictureReading pictures, PageReading pages,
            ListReading lists, LetterReading letters) {
        this(new ContentFolder(site.content()), say, fromFiles, fromThreads, arriving, pictures, pages, lists, letters);
    }

    ContentReading(ContentFolder folder, ContentWords say, FromFiles fromFiles, FromThreads fromThreads, Arriving arriving, PictureReading pictures, PageReading pages,
            ListReading lists, LetterReading letters) {
        this.folder = folder;
        this.say = say;
        this.fromFiles = fromFiles;
        this.fromThreads = fromThreads;
        this.arriving = arriving;
        this.pictures = pictures;
        this.pages = pages;
        this.lists = lists;
        this.letters = letters;
    }

    /** What the last reading found. */
    public ContentReport last() {
        return last;
    }

    /** Reads everything again. An unchanged file changes nothing, and is not even taken apart. */
    public synchronized ContentReport read() {
        List<String> names = folder.posts();
        Map<String, Known> known = fromFiles.known();
        List<ContentReport.Missing> missing = missing(known, Set.copyOf(names));
        List<Fault> faults = new ArrayList<>();
        boolean otherPictures = pictures.read(folder, faults);
        lists.read(folder, faults);
        letters.read(folder, faults);
        // An empty folder of posts is no loss where none came from files: a new site without the samples.
        boolean tooFew = names.isEmpty() && !(known.isEmpty() && folder.exists()) || missing.size() * 2 > known.size();
        last = tooFew ? new ContentReport(false, 0, 0, 0, 0, pages.read(folder, faults, otherPictures), faults, List.of(), missing)
                : readAll(names, known, missing, faults, otherPictures);
        return last;
    }

    private ContentReport readAll(List<String> names, Map<String, Known> known, List<ContentReport.Missing> missing,
            List<Fault> faults, boolean otherPictures) {
        int[] outcomes = new int[Outcome.values().length];
        List<ContentReport.Difference> differences = new ArrayList<>();
        Unsettled unsettled = new Unsettled();
        for (String name : names) {
            open(name, faults).ifPresent(file -> {
                Outcome outcome = take(file, known.get(name), faults, differences, unsettled);
                if (outcome != null) {
                    outcomes[outcome.ordinal()]++;
                }
            });
        }
        int threads = readThreads(Set.copyOf(names), faults, unsettled);
        unsettled.settle(arriving, fromThreads);
        readMoved(faults);
        // Last: a page may lead to a post.
        int changedPages = pages.read(folder, faults, otherPictures);
        return new ContentReport(true, outcomes[Outcome.ADDED.ordinal()], outcomes[Outcome.UPDATED.ordinal()],
                outcomes[Outcome.UNCHANGED.ordinal()], threads, changedPages, faults, differences, missing);
    }

    private @Nullable Outcome take(ContentFile file, @Nullable Known known, List<Fault> faults,
            List<ContentReport.Difference> differences, Unsettled unsettled) {
        if (known != null && file.hash().equals(known.hash())) {
            return Outcome.UNCHANGED;
        }
        Optional<PostFile> post = guarded(file.name(), faults, () -> PostFile.read(say, file));
        Outcome outcome = post.flatMap(found -> stored(file.name(), faults,
                () -> fromFiles.take(file.name(), file.hash(), found.path(), found.edition(), found.carried()))).orElse(null);
        if (outcome == Outcome.DIFFERS) {
            differences.add(difference(post.orElseThrow()));
        } else if (outcome == Outcome.TAKEN) {
            faults.add(new Fault(file.name(), 1, say.pathTaken()));
        } else if (outcome == Outcome.ADDED || outcome == Outcome.UPDATED) {
            unsettled.post(file.name(), post.orElseThrow().carried());
        }
        return outcome;
    }

    private int readThreads(Set<String> posts, List<Fault> faults, Unsettled unsettled) {
        Map<String, Known> known = fromFiles.known();
        int[] read = {0};
        folder.threads().forEach((postFile, parts) -> {
            if (!posts.contains(postFile)) {
                faults.add(new Fault(parts.get(0), 1, say.noPost()));
            } else if (known.containsKey(postFile)) {
                read[0] += readThread(parts, known.get(postFile), faults, unsettled) ? 1 : 0;
            }
        });
        return read[0];
    }

    /** Part by part: the longest thread takes no more memory than its largest file. */
    private boolean readThread(List<String> parts, Known post, List<Fault> faults, Unsettled unsettled) {
        List<String> hashes = parts.stream().map(part -> open(part, faults).map(ContentFile::hash)).flatMap(Optional::stream).toList();
        String hash = hashes.size() == 1 ? hashes.get(0) : ContentFile.hash(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
        if (hashes.size() < parts.size() || hash.equals(post.threadHash())) {
            return false;
        }
        Set<Integer> numbers = new HashSet<>();
        for (String part : parts) {
            if (!readPart(part, post, numbers, faults, unsettled)) {
                return numbers.size() > 0 && !part.equals(parts.get(0));
            }
        }
        fromFiles.threadRead(post.id(), hash);
        return true;
    }

    private boolean readPart(String part, Known post, Set<Integer> numbers, List<Fault> faults, Unsettled unsettled) {
        Optional<ThreadFile> thread = open(part, faults).flatMap(file -> guarded(part, faults, () -> ThreadFile.read(say, file, numbers)));
        return thread.flatMap(found -> stored(part, faults, () -> fromThreads.take(post.id(), found.comments()))).map(outcome -> {
            outcome.taken().forEach(number -> faults.add(new Fault(part, 1, say.numberTaken(number))));
            unsettled.comments(post.id(), outcome.unsettled());
            return true;
        }).orElse(false);
    }

    private void readMoved(List<Fault> faults) {
        if (folder.has(MovedFile.NAME)) {
            open(MovedFile.NAME, faults).flatMap(file -> guarded(MovedFile.NAME, faults, () -> MovedFile.read(say, file))).ifPresent(moved -> {
                arriving.lead(moved.redirects()).lost().forEach(lost -> faults.add(new Fault(MovedFile.NAME, 1, say.leadsNowhere(lost.from(), lost.to()))));
                arriving.remember(moved.gone());
            });
        }
    }

    /** One file that the store will not take must not keep the site from starting. */
    private <T> Optional<T> stored(String name, List<Fault> faults, Supplier<T> storing) {
        try {
            return Optional.of(storing.get());
        } catch (PersistenceException refused) {
            faults.add(new Fault(name, 1, say.tooMuch()));
            return Optional.empty();
        }
    }

    private Optional<ContentFile> open(String name, List<Fault> faults) {
        return guarded(name, faults, () -> ContentFile.read(say, name, folder.at(name)));
    }

    private static <T> Optional<T> guarded(String name, List<Fault> faults, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
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

    private static List<ContentReport.Missing> missing(Map<String, Known> known, Set<String> present) {
        return known.values().stream()
                .filter(post -> !present.contains(post.file()) && post.state() != PostState.WITHDRAWN)
                .map(post -> new ContentReport.Missing(post.file(), post.path(), post.title()))
                .sorted(Comparator.comparing(ContentReport.Missing::file))
                .toList();
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
        List<ContentReport.Missing> gone = missing(fromFiles.known(), Set.copyOf(folder.posts()));
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
        List<Fault> faults = new ArrayList<>();
        open(file, faults).flatMap(content -> guarded(file, faults, () -> PostFile.read(say, content)))
                .ifPresent(post -> fromFiles.prefer(file, post.file().hash(), post.edition()));
        read();
    }

    /** Keeps the desk's words; that state of the file is not shown again. */
    public synchronized void preferDesk(String file, String hash) {
        fromFiles.keepDesk(file, hash);
        read();
    }
}
