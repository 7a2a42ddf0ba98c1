package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.pictures.Gallery;
import org.candour.pictures.Gallery.Made;
import org.candour.pictures.Unfit;
import org.candour.site.Site;

/**
 * Puts pictures that come with what is moved in among those of the content folder: made anew from their pixels, never as they came. A
 * picture that is there is never replaced.
 */
@ApplicationScoped
public class MovedPictures {
    /** More than any blog has shown. */
    private static final int MOST = 50_000;

    private static final String FOLDER = "media";
    /** Below it lie those whose names are no use here. */
    private static final String MOVED = "moved/";
    private static final int LONGEST_NAME = 60;
    private static final int DEEPEST = 6;

    private final Site site;
    private final Gallery gallery;
    private final PictureReading reading;
    private final ContentWords say;

    MovedPictures(Site site, Gallery gallery, PictureReading reading, ContentWords say) {
        this.site = site;
        this.gallery = gallery;
        this.reading = reading;
        this.say = say;
    }

    /** What became of a picture: its address, or why it has none. */
    public sealed interface Put {
        /** It can be shown from now on. */
        record At(String address) implements Put {}

        /** @param why a sentence for the keeper */
        record Not(String why) implements Put {}
    }

    /**
     * Puts one there, under its own name as far as that can be one, with some of its digest: the same picture lies there once.
     *
     * @param name of its file
     * @param trial whether nothing is to be written
     */
    public synchronized Put put(String name, byte[] file, boolean trial) throws IOException {
        Made made = gallery.make(file);
        if (made.why() != null) {
            return new Put.Not(reading.why(made.why()));
        }
        String here = MOVED + plain(name) + made.digest().substring(0, 12) + "." + made.ending();
        try {
            return trial || kept(here, made.bytes()) ? new Put.At(Gallery.ADDRESS + here) : new Put.Not(say.pictureNameTaken());
        } catch (FileSystemException closed) {
            return new Put.Not(say.picturesUnwritable());
        }
    }

    /** "rota-march-" of "Rota (March).JPG". */
    private static String plain(String name) {
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return stem.isEmpty() ? "" : stem.substring(0, Math.min(stem.length(), LONGEST_NAME)) + "-";
    }

    /** Brings those of a folder of plain files, under the names they have there; answers what cannot be brought. */
    public synchronized List<Fault> bring(ContentFolder from) {
        List<Fault> faults = new ArrayList<>();
        Path media = from.at(FOLDER);
        try (Stream<Path> files = Files.isDirectory(media, LinkOption.NOFOLLOW_LINKS) ? Files.walk(media, DEEPEST) : Stream.empty()) {
            List<String> names = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).limit(MOST)
                    .map(file -> media.relativize(file).toString().replace('\\', '/')).sorted().toList();
            for (String name : names) {
                why(name, media.resolve(name)).ifPresent(why -> faults.add(new Fault(FOLDER + "/" + name, 1, why)));
            }
            if (!names.isEmpty()) {
                settle();
            }
        } catch (IOException unreadable) {
            faults.add(new Fault(FOLDER, 1, say.unreadable()));
        }
        return faults;
    }

    private Optional<String> why(String name, Path file) throws IOException {
        if (!Gallery.canBeNamed(name)) {
            return Optional.of(reading.why(Unfit.BAD_NAME));
        }
        if (Files.size(file) > Gallery.LARGEST) {
            return Optional.of(reading.why(Unfit.TOO_LARGE));
        }
        Made made = gallery.make(Files.readAllBytes(file));
        if (made.why() != null) {
            return Optional.of(reading.why(made.why()));
        }
        try {
            return kept(name, made.bytes()) ? Optional.empty() : Optional.of(say.pictureNameTaken());
        } catch (FileSystemException closed) {
            return Optional.of(say.picturesUnwritable());
        }
    }

    /** Whether it lies there from now on, or did before. Its file carries no moment. */
    private boolean kept(String name, byte[] bytes) throws IOException {
        Path place = site.content().toAbsolutePath().resolve(FOLDER).resolve(name);
        if (Files.isRegularFile(place)) {
            boolean same = Arrays.equals(Files.readAllBytes(place), bytes) || isMadeFrom(place, bytes);
            if (same && gallery.at(Gallery.ADDRESS + name).isEmpty()) {
                gallery.add(name, place);
            }
            return same;
        }
        Files.createDirectories(place.getParent());
        Path draft = place.resolveSibling(".moved-" + place.getFileName());
        Files.write(draft, bytes);
        Files.setLastModifiedTime(draft, FileTime.fromMillis(0));
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        gallery.add(name, place);
        return true;
    }

    private boolean isMadeFrom(Path original, byte[] bytes) throws IOException {
        return Files.size(original) <= Gallery.LARGEST && Arrays.equals(gallery.make(Files.readAllBytes(original)).bytes(), bytes);
    }

    /** All are there: from now on they are known as those that posts are made with. */
    public void settle() {
        settle(new ArrayList<>());
    }

    private void settle(List<Fault> faults) {
        reading.read(new ContentFolder(site.content()), faults);
    }
}
