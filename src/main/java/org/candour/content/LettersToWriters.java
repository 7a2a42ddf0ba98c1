package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.site.Site;
import org.candour.words.FormLetter;
import org.candour.words.SafeHtml;

/**
 * What the keeper tells a writer at each step, in their own words; the jar's where the keeper has none. Held in memory; the
 * keeper's are made ready when they are read, so that a fault is told at once.
 */
@ApplicationScoped
public class LettersToWriters {
    private final Map<Occasion, FormLetter> ready = new ConcurrentHashMap<>();
    private final LetterReader file;
    private final Site site;

    LettersToWriters(LetterReader file, Site site) {
        this.file = file;
        this.site = site;
    }

    /**
     * The letter of that occasion.
     *
     * @param texts what is filled in, by the name of its place, as somebody typed it: it is escaped here
     */
    public SafeHtml on(Occasion occasion, Map<String, String> texts) {
        return ready.computeIfAbsent(occasion, file::fromJar).filled(withSite(texts));
    }

    private Map<String, String> withSite(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(texts);
        all.put("site", site.siteTitle());
        all.put("hours", site.readingHours());
        return all;
    }

    /** The keeper's own from now on. */
    void take(Occasion occasion, FormLetter letter) {
        ready.put(occasion, letter);
    }

    /** The keeper has none of their own: the jar's, made ready when the first writer is told it. */
    void leave(Occasion occasion) {
        ready.remove(occasion);
    }
}
