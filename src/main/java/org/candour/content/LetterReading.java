package org.candour.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The keeper's letters to writers, {@code letters/*.md}. A file that cannot be read leaves its letter as it was; one that is
 * not there leaves it to the jar.
 */
@ApplicationScoped
class LetterReading {
    private final ContentWords say;
    private final LetterReader file;
    private final LettersToWriters letters;

    LetterReading(ContentWords say, LetterReader file, LettersToWriters letters) {
        this.say = say;
        this.file = file;
        this.letters = letters;
    }

    void read(ContentFolder folder, List<Fault> faults) {
        List<String> names = folder.letters();
        for (Occasion occasion : Occasion.values()) {
            if (!names.contains(occasion.file())) {
                letters.leave(occasion);
            }
        }
        for (String name : names) {
            try {
                Occasion occasion = Occasion.in(name).orElseThrow(() -> new Fault.Found(1, say.noSuchLetter()));
                take(occasion, ContentFile.read(say, name, folder.at(name)));
            } catch (Fault.Found found) {
                faults.add(new Fault(name, found.line, found.getMessage()));
            }
        }
    }

    private void take(Occasion occasion, ContentFile letter) {
        if (file.isJars(occasion, letter)) {
            letters.leave(occasion);
        } else {
            letters.take(occasion, file.read(occasion, letter));
        }
    }
}
