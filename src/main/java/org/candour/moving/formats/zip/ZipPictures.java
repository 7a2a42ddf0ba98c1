package org.candour.moving.formats.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Pictures in a zip, found by its list of files; nothing is unpacked before it is asked for. */
final class ZipPictures implements Pictures {
    private static final Pattern ALBUM = Pattern.compile("(?:[^/]+/)?Blogger/Albums/(?s:.*)");

    private final ZipFile zip;
    private final Map<String, ZipEntry> named = new HashMap<>();

    ZipPictures(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        zip.stream().filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX") && entry.getSize() <= LONGEST
                && Pictures.isOne(entry.getName()) && ALBUM.matcher(entry.getName().replace('\\', '/')).matches()).forEach(this::add);
    }

    private void add(ZipEntry entry) {
        named.merge(Pictures.last(entry.getName().replace('\\', '/')), entry, (first, second) ->
                first.getCrc() == second.getCrc() && first.getSize() == second.getSize() ? first : new ZipEntry(""));
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = named.get(Pictures.last(name));
        return entry == null || entry.getName().isEmpty() ? Optional.empty() : Optional.of(new Limited(zip.getInputStream(entry), LONGEST));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
