package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.posts.FromFiles;

/** Plain pages: the keeper's own from the folder, the jar's where the keeper has none. */
@ApplicationScoped
class PageReading {
    private static final List<String> IN_JAR = List.of("about", "changes", "complaints", "house-rules", "privacy", "staying-anonymous");

    private final ContentWords say;
    private final FromFiles fromFiles;

    PageReading(ContentWords say, FromFiles fromFiles) {
        this.say = say;
        this.fromFiles = fromFiles;
    }

    /** @param again also those that have not changed: other pictures are there */
    int read(ContentFolder folder, List<Fault> faults, boolean again) {
        Set<String> slugs = new HashSet<>();
        int changed = 0;
        for (String name : folder.pages()) {
            slugs.add(name.substring("pages/".length(), name.length() - ".md".length()));
            try {
                changed += take(ContentFile.read(say, name, folder.at(name)), false, again) ? 1 : 0;
            } catch (Fault.Found found) {
                faults.add(new Fault(name, found.line, found.getMessage()));
            }
        }
        for (String slug : IN_JAR) {
            if (slugs.add(slug)) {
                changed += take(fromJar(slug), true, again) ? 1 : 0;
            }
        }
        if (!folder.pages().isEmpty()) {
            fromFiles.dropPagesBut(slugs);
        }
        return changed;
    }

    private boolean take(ContentFile file, boolean jar, boolean again) {
        if (!again && fromFiles.hasPage(PageFile.slug(say, file), file.hash(), jar)) {
            return false;
        }
        PageFile page = PageFile.read(say, file);
        fromFiles.takePage(page.slug(), page.title(), page.standfirst(), page.words(), file.hash(), jar);
        return true;
    }

    private ContentFile fromJar(String slug) {
        String name = "/content/pages/" + slug + ".md";
        try (InputStream in = PageReading.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return ContentFile.of(say, name.substring("/content/".length()), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
