package org.candour.writing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.keys.PenName;
import org.candour.site.Site;

/** The names by which the pages themselves tell voices apart, compared the way held names are: as they look. */
@Singleton
class OurNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Folded with the first name that is compared, not with the site. */
    private static final class Folded {
        static final List<PenName> VOICES = folded("keeper", "the keeper", "author", "the author", "moderator",
                "the moderator", "admin", "administrator", "withdrawn", "removed");
        static final List<PenName> WORDS = folded("keeper", "keepers", "author", "authors", "moderator", "moderators",
                "admin", "admins", "administrator", "administrators", "editor", "editors", "staff", "withdrawn", "removed", "anonymous");
        static final PenName ADMIN = PenName.of("admin");
        static final PenName ANONYMOUS = PenName.of("anonymous");
        static final PenName WITH_KEY = PenName.of("with key");

        private static List<PenName> folded(String... names) {
            return Stream.of(names).map(PenName::of).toList();
        }
    }

    private final Site site;

    OurNames(Site site) {
        this.site = site;
    }

    /** Whether the words of the mark can be read in it. */
    boolean marks(PenName name) {
        return name.contains(Folded.WITH_KEY);
    }

    /** Whether it would be taken for one of ours; "Anonymous" with anything behind it is one. */
    boolean speaks(PenName name) {
        return name.beginsWith(Folded.ANONYMOUS) || name.looksLike(PenName.of(site.keeperName()))
                || Folded.VOICES.stream().anyMatch(name::looksLike);
    }

    /** Whether a word in it, or some words in a row, would be taken for one of ours. */
    boolean isNamedIn(PenName name) {
        List<String> words = BETWEEN_WORDS.splitAsStream(name.name()).filter(word -> !word.isEmpty()).toList();
        List<PenName> ours = Stream.concat(Folded.WORDS.stream(), Stream.of(site.keeperName(), site.siteTitle()).map(PenName::of)).toList();
        return words.stream().map(PenName::of).anyMatch(word -> word.beginsWith(Folded.ADMIN))
                || rows(words).stream().map(PenName::of).anyMatch(row -> ours.stream().anyMatch(row::looksLike));
    }

    /** Every word, and every row of words: spaces and hyphens may stand inside a word of ours. */
    private static List<String> rows(List<String> words) {
        List<String> rows = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                rows.add(String.join("", words.subList(from, to)));
            }
        }
        return rows;
    }
}
