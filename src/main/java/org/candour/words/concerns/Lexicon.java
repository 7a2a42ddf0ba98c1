package org.candour.words.concerns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that come with the site, from its jar. */
public final class Lexicon {
    private Lexicon() {}

    /** The lines of a list, without comments. */
    public static List<String> lines(String list) {
        return text(list + ".txt").lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /** The single words of a list, in small letters. */
    public static Set<String> words(String list) {
        return lines(list).stream().flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** A list as phrases. */
    public static Phrases phrases(String list) {
        return Phrases.of(lines(list));
    }

    /** A file of the lists as it is. */
    public static String text(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/concerns/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks concerns/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
