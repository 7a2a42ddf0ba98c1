package org.candour.pictures;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.store.PrivateFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that are there to be shown. They are developed when their folder is read, and what is sent lies apart from what
 * the keeper put there, which is never sent.
 */
@Singleton
public class Gallery {
    /** Stands before the path of every picture in its address. */
    public static final String ADDRESS = "/media/";

    /** The most bytes of a picture's file. */
    public static final int LARGEST = Developing.MOST_BYTES;

    private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}");
    private static final Pattern KEPT = Pattern.compile("([0-9a-f]{64})\\.([0-9a-f]{32})\\.([0-9]{1,6})x([0-9]{1,6})\\.(jpeg|png|gif)");
    private static final int DEEPEST = 6;
    private static final String LIST = "shown";

    private final Path kept;
    private volatile @Nullable SortedMap<String, Picture> shown;

    /** @param data the folder of the store; what is sent lies in a folder of its own there */
    public Gallery(@ConfigProperty(name = "candour.data") Path data) {
        this.kept = data.resolve("pictures");
    }

    /** A file that cannot be shown, by its name below the folder. */
    public record Fault(String file, Unfit why) {}

    /**
     * What a reading found.
     *
     * @param changed whether other pictures are there than the posts were made with
     */
    public record Reading(boolean changed, List<Fault> faults) {}

    /** The picture at that address. */
    public Optional<Picture> at(String address) {
        return Optional.ofNullable(shown().get(address));
    }

    /** Whether a file of that name, below its folder, can have an address. */
    public static boolean canBeNamed(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * What would be sent of a file.
     *
     * @param bytes empty where it cannot be shown
     * @param ending of the kind of picture it is: "jpeg"
     * @param digest of the bytes, in hexadecimal
     * @param why it cannot be shown; none where it can
     */
    public record Made(byte[] bytes, String ending, String digest, @Nullable Unfit why) {}

    /** Makes it anew from its pixels, and keeps nothing. */
    public Made make(byte[] file) {
        try {
            Developing developed = Developing.of(file);
            return new Made(developed.bytes(), developed.type().substring("image/".length()), digest(developed.bytes()), null);
        } catch (Developing.Failed unfit) {
            return new Made(new byte[0], "", "", unfit.why());
        }
    }

    /** Shows one that was just put into the folder, before the folder is read again. */
    public synchronized void add(String name, Path file) throws IOException {
        SortedMap<String, Picture> more = new TreeMap<>(shown());
        try {
            more.put(ADDRESS + name, picture(ADDRESS + name, file, Map.of()));
            shown = more;
        } catch (Developing.Failed unfit) {
            throw new IOException(unfit.why().name());
        }
    }

    /** All of them, by address. */
    public Collection<Picture> all() {
        return shown().values();
    }

    /** Before the folder was read in this process: those that the posts were made with. */
    private SortedMap<String, Picture> shown() {
        SortedMap<String, Picture> now = shown;
        if (now == null) {
            now = new TreeMap<>();
            for (String line : listed().lines().toList()) {
                Path file = kept.resolve(line.substring(line.indexOf(' ') + 1));
                if (KEPT.matcher(file.getFileName().toString()).matches() && Files.exists(file)) {
                    String address = line.substring(0, line.indexOf(' '));
                    now.put(address, picture(address, file));
                }
            }
            shown = now;
        }
        return now;
    }

    /**
     * Looks through a folder.
     *
     * @param media the folder; where it is missing there are no pictures
     */
    public synchronized Reading read(Path media) throws IOException {
        List<Fault> faults = new ArrayList<>();
        SortedMap<String, Picture> found = new TreeMap<>();
        Map<String, Path> developed = developed();
        for (String name : names(media)) {
            try {
                if (!NAME.matcher(name).matches()) {
                    throw new Developing.Failed(Unfit.BAD_NAME);
                }
                found.put(ADDRESS + name, picture(ADDRESS + name, media.resolve(name), developed));
            } catch (Developing.Failed unfit) {
                faults.add(new Fault(name, unfit.why()));
            }
        }
        this.shown = found;
        return new Reading(!list(found).equals(listed()), faults);
    }

    /** The posts are made with what is there: until the next change there is nothing to do. */
    public synchronized void settled() throws IOException {
        SortedMap<String, Picture> now = shown();
        PrivateFiles.folder(kept);
        Files.deleteIfExists(kept.resolve(LIST));
        PrivateFiles.write(kept.resolve(LIST), list(now).getBytes(StandardCharsets.UTF_8));
        for (Path file : developed().values()) {
            if (now.values().stream().noneMatch(picture -> picture.file().equals(file))) {
                Files.delete(file);
            }
        }
    }

    private static String list(SortedMap<String, Picture> pictures) {
        return pictures.values().stream().map(one -> one.address() + " " + one.file().getFileName() + "\n").collect(Collectors.joining());
    }

    private String listed() {
        try {
            return Files.isRegularFile(kept.resolve(LIST)) ? Files.readString(kept.resolve(LIST)) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static List<String> names(Path media) throws IOException {
        if (!Files.isDirectory(media)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(media, DEEPEST)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> media.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    /** What has been developed before, by the digest of what it was made of. */
    private Map<String, Path> developed() throws IOException {
        Map<String, Path> all = new HashMap<>();
        try (Stream<Path> files = Files.isDirectory(kept) ? Files.list(kept) : Stream.empty()) {
            files.forEach(file -> {
                Matcher name = KEPT.matcher(file.getFileName().toString());
                if (name.matches()) {
                    all.put(name.group(1), file);
                }
            });
        }
        return all;
    }

    private Picture picture(String address, Path original, Map<String, Path> developed) throws IOException, Developing.Failed {
        if (Files.size(original) > Developing.MOST_BYTES) {
            throw new Developing.Failed(Unfit.TOO_LARGE);
        }
        byte[] bytes = Files.readAllBytes(original);
        String of = digest(bytes);
        Path before = developed.get(of);
        return picture(address, before == null ? keep(of, Developing.of(bytes)) : before);
    }

    private Path keep(String of, Developing developed) throws IOException {
        String name = "%s.%s.%dx%d.%s".formatted(of, digest(developed.bytes()).substring(0, 32), developed.width(), developed.height(),
                developed.type().substring("image/".length()));
        PrivateFiles.folder(kept);
        Path file = kept.resolve(name);
        return Files.exists(file) ? file : PrivateFiles.write(file, developed.bytes());
    }

    private static Picture picture(String address, Path file) {
        Matcher name = KEPT.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException("not a name of ours");
        }
        return new Picture(address, file, "image/" + name.group(5), Integer.parseInt(name.group(3)), Integer.parseInt(name.group(4)), name.group(2));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
