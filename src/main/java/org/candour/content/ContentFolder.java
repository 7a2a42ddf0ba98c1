package org.candour.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder itself: which files are there, by name. Links are not followed. */
public record ContentFolder(Path root) {
    private static final String PLACE = "posts/(?:[0-9]{4}/(?:0[1-9]|1[0-2])|topics)/[^/]+";
    private static final Pattern POST = Pattern.compile(PLACE + "\\.md");
    private static final Pattern THREAD = Pattern.compile("(" + PLACE + ")\\.thread(?:\\.([2-9]|[1-9][0-9]{1,4}))?\\.yaml");
    private static final Pattern PAGE = Pattern.compile("pages/[^/]+\\.md");
    private static final Pattern LETTER = Pattern.compile("letters/[^/]+\\.md");
    private static final Pattern LIST = Pattern.compile("lists/[^/]+\\.txt");
    private static final int DEEPEST = 4;

    boolean exists() {
        return Files.isDirectory(root);
    }

    /** Names of post files below the folder, in the order of their addresses. */
    public List<String> posts() {
        return matching(POST);
    }

    /** The parts of each thread in their order, by the name of the post file they stand beside. */
    public SortedMap<String, List<String>> threads() {
        return matching(THREAD).stream().sorted(Comparator.comparingInt(ContentFolder::part))
                .collect(Collectors.groupingBy(ContentFolder::postOf, TreeMap::new, Collectors.toList()));
    }

    private static String postOf(String thread) {
        Matcher name = THREAD.matcher(thread);
        return name.matches() ? name.group(1) + ".md" : "";
    }

    private static int part(String thread) {
        Matcher name = THREAD.matcher(thread);
        return name.matches() && name.group(2) != null ? Integer.parseInt(name.group(2)) : 1;
    }

    /** Whether that file is in it. */
    public boolean has(String name) {
        return Files.isRegularFile(at(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Names of page files below the folder. */
    public List<String> pages() {
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

    /** Where a file of that name lies. */
    public Path at(String name) {
        return root.resolve(name);
    }
}
