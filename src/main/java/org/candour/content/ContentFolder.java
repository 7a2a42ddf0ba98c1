package org.candour.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder itself: which files are there, by name. Links are not followed. */
record ContentFolder(Path root) {
    private static final Pattern POST = Pattern.compile("posts/[0-9]{4}/(0[1-9]|1[0-2])/[^/]+\\.md");
    private static final Pattern THREAD = Pattern.compile("posts/[0-9]{4}/(0[1-9]|1[0-2])/[^/]+\\.thread\\.yaml");
    private static final Pattern PAGE = Pattern.compile("pages/[^/]+\\.md");
    private static final Pattern LETTER = Pattern.compile("letters/[^/]+\\.md");
    private static final Pattern LIST = Pattern.compile("lists/[^/]+\\.txt");
    private static final int DEEPEST = 4;

    boolean exists() {
        return Files.isDirectory(root);
    }

    /** Names of post files below the folder, in the order of their addresses. */
    List<String> posts() {
        return matching(POST);
    }

    List<String> threads() {
        return matching(THREAD);
    }

    List<String> pages() {
        return matching(PAGE);
    }

    List<String> letters() {
        return matching(LETTER);
    }

    List<String> lists() {
        return matching(LIST);
    }

    private List<String> matching(Pattern shape) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> shape.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    Path at(String name) {
        return root.resolve(name);
    }
}
