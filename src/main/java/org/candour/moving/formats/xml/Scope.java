package org.candour.moving.formats.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which prefix means which vocabulary, in one element and what it holds. */
final class Scope {
    /** More different names than any export has. */
    private static final int MOST_NAMES = 20_000;

    final @Nullable Scope outer;
    private final int depth;
    /** What names mean that have no prefix where nothing says what they mean. */
    private final String home;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param depth of the element that declares */
    Scope(@Nullable Scope outer, int depth, String home) {
        this.home = home;
        this.outer = outer;
        this.depth = depth;
    }

    boolean endsAt(int closed) {
        return depth == closed;
    }

    void declare(String prefix, String address) {
        prefixes.put(prefix, Vocabulary.at(address));
    }

    /** The name this program knows: {@code atom:entry}; without a colon in no vocabulary. */
    String element(String written) throws TooMuch {
        String known = names.get(written);
        if (known == null) {
            int colon = written.indexOf(':');
            String local = written.substring(colon + 1);
            String vocabulary = meaning(colon < 0 ? "" : written.substring(0, colon));
            known = vocabulary.isEmpty() ? local : vocabulary + ':' + local;
            if (names.size() >= MOST_NAMES) {
                throw new TooMuch();
            }
            names.put(written, known);
        }
        return known;
    }

    /** An attribute without a prefix is in no vocabulary. */
    String attribute(String written) throws TooMuch {
        return written.indexOf(':') < 0 ? written : element(written);
    }

    private String meaning(String prefix) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            String vocabulary = scope.prefixes.get(prefix);
            if (vocabulary != null) {
                return vocabulary;
            }
        }
        return prefix.isEmpty() ? home : Vocabulary.undeclared(prefix);
    }
}
