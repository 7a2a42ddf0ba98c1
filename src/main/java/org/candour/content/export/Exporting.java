package org.candour.content.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candour.comments.FiledComment;
import org.candour.comments.LeavingThreads;
import org.candour.pictures.Gallery;
import org.candour.pictures.Picture;
import org.candour.posts.Leaving;
import org.candour.posts.Leaving.Leaver;
import org.candour.posts.PlainPage;
import org.candour.posts.Posts;
import org.candour.site.Site;

/**
 * Writes everything public into a folder of plain files. Post by post and some comments at a time: an archive of any size takes
 * the same memory, and the site runs on.
 */
@ApplicationScoped
public class Exporting {
    /** Comments asked for at once. */
    private static final int SOME = 500;

    private final Posts posts;
    private final Leaving leaving;
    private final LeavingThreads threads;
    private final Gallery gallery;
    private final Site site;

    Exporting(Posts posts, Leaving leaving, LeavingThreads threads, Gallery gallery, Site site) {
        this.posts = posts;
        this.leaving = leaving;
        this.threads = threads;
        this.gallery = gallery;
        this.site = site;
    }

    /**
     * What was written.
     *
     * @param beside pages written beside the plain files
     */
    public record Counts(int posts, int comments, int pages, int redirects, int pictures, int beside) {}

    /** Why nothing is written into a folder. */
    public sealed interface Refusal {
        /** The site keeps its store or its content there, or that folder lies in it. */
        record Ours(Path folder) implements Refusal {}

        /** Something stands in it, and nobody said that an earlier export is to be replaced. */
        record NotEmpty(String name) implements Refusal {}

        /** Something stands in it that no export wrote, or that was changed since. */
        record Foreign(String name) implements Refusal {}
    }

    /** Nothing was written, and why. */
    public static final class Refused extends RuntimeException {
        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.toString());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Writes it. Until it is whole the folder is as it was.
     *
     * @param again whether what an earlier export wrote there is to be replaced
     * @throws Refused when the folder cannot be used
     */
    public Counts into(Path folder, boolean again) throws IOException {
        return into(folder, again, Beside.NOTHING);
    }

    /** The same, and something beside it. */
    public Counts into(Path folder, boolean again, Beside beside) throws IOException {
        refuse(folder, again);
        try (Draft draft = new Draft(folder)) {
            draft.add("README.txt", readme(), null);
            SortedMap<String, LocalDate> pictures = new TreeMap<>();
            int pages = pages(draft, pictures);
            int redirects = redirects(draft);
            int written = 0;
            int comments = 0;
            for (Posts.Place place : places().stream().sorted(Comparator.comparing(Posts.Place::path)).toList()) {
                Optional<Leaver> post = leaving.post(place.id());
                if (post.isPresent()) {
                    draft.add("posts/" + post.get().path() + ".md", PostText.of(post.get()), post.get().edition().day());
                    comments += thread(draft, post.get());
                    post.get().pictures().forEach(address -> pictures.putIfAbsent(address, post.get().edition().day()));
                    written++;
                }
            }
            int shown = pictures(draft, pictures);
            int copied = beside.into(draft);
            draft.finish();
            return new Counts(written, comments, pages, redirects, shown, copied);
        } catch (Draft.Taken taken) {
            throw new Refused(new Refusal.Foreign(taken.getMessage()));
        }
    }

    private List<Posts.Place> places() {
        return QuarkusTransaction.requiringNew().call(posts::places);
    }

    private void refuse(Path folder, boolean again) throws IOException {
        for (Path own : List.of(site.data(), site.content())) {
            Path there = real(own.toAbsolutePath().normalize());
            Path wanted = real(folder);
            if (wanted.startsWith(there) || there.startsWith(wanted)) {
                throw new Refused(new Refusal.Ours(own));
            }
        }
        Optional<String> inside = Draft.foreign(folder);
        if (inside.isPresent() && !again) {
            throw new Refused(new Refusal.NotEmpty(inside.get()));
        }
        if (inside.isPresent() && !Files.isRegularFile(folder.resolve(Draft.LIST))) {
            throw new Refused(new Refusal.Foreign(inside.get()));
        }
    }

    /** Where it really is, as far up as it is there: a link may lead into one of ours. */
    private static Path real(Path path) throws IOException {
        Path there = path;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(path)).normalize();
    }

    /** Those that something public shows, as readers get them; never what the keeper put there. */
    private int pictures(Draft draft, SortedMap<String, LocalDate> shown) throws IOException {
        int written = 0;
        for (Map.Entry<String, LocalDate> one : shown.entrySet()) {
            Optional<Picture> picture = gallery.at(one.getKey());
            if (picture.isPresent()) {
                draft.add(one.getKey().substring(1), Files.readAllBytes(picture.get().file()), one.getValue());
                written++;
            }
        }
        return written;
    }

    private int pages(Draft draft, Map<String, LocalDate> pictures) throws IOException {
        List<PlainPage> pages = leaving.pages();
        for (PlainPage page : pages) {
            draft.add("pages/" + page.slug() + ".md", PostText.of(page), null);
            page.html().pictures().forEach(address -> pictures.putIfAbsent(address, LocalDate.EPOCH));
        }
        return pages.size();
    }

    private int redirects(Draft draft) throws IOException {
        SortedMap<String, String> redirects = leaving.redirects();
        List<Yaml> items = redirects.entrySet().stream().map(one -> new Yaml().line("from", one.getKey()).line("to", one.getValue())).toList();
        List<String> gone = List.copyOf(leaving.gone());
        if (!items.isEmpty() || !gone.isEmpty()) {
            draft.add("redirects.yaml", new Yaml().items("redirects", items).lines("gone", gone).text(), null);
        }
        return redirects.size();
    }

    private int thread(Draft draft, Leaver post) throws IOException {
        int written = 0;
        int part = 1;
        ThreadText text = new ThreadText();
        LocalDate latest = post.edition().day();
        List<FiledComment> some = threads.after(post.id(), 0, SOME);
        while (!some.isEmpty()) {
            for (FiledComment comment : some) {
                if (!text.add(comment)) {
                    write(draft, post, part++, text, latest);
                    text = new ThreadText();
                    text.add(comment);
                }
                latest = comment.day().isAfter(latest) ? comment.day() : latest;
                written++;
            }
            some = some.size() < SOME ? List.of() : threads.after(post.id(), some.get(some.size() - 1).number(), SOME);
        }
        if (!text.isEmpty()) {
            write(draft, post, part, text, latest);
        }
        return written;
    }

    private static void write(Draft draft, Leaver post, int part, ThreadText text, LocalDate day) throws IOException {
        draft.add("posts/" + post.path() + (part == 1 ? ".thread.yaml" : ".thread." + part + ".yaml"), text.text(), day);
    }

    private static byte[] readme() throws IOException {
        try (var text = Exporting.class.getResourceAsStream("README.txt")) {
            return text.readAllBytes();
        }
    }
}
