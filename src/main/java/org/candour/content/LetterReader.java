package org.candour.content;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.words.FormLetter;
import org.candour.words.Markdown;

/**
 * Reads letters as they stand in their files: Markdown with places in braces, and above it, where the keeper wants one, a
 * note to themselves between two lines of three hyphens, which no writer sees.
 */
@Singleton
class LetterReader {
    private static final Set<String> FIELDS = Set.of("note");

    private final ContentWords say;
    private final Markdown markdown;

    LetterReader(ContentWords say, Markdown markdown) {
        this.say = say;
        this.markdown = markdown;
    }

    /** The jar's own, which a test keeps sound. */
    FormLetter fromJar(Occasion occasion) {
        return read(occasion, inJar(occasion));
    }

    /** True when the keeper's file says what the jar's says, to the byte: it needs no reading. */
    boolean isJars(Occasion occasion, ContentFile file) {
        return file.hash().equals(inJar(occasion).hash());
    }

    private ContentFile inJar(Occasion occasion) {
        String name = "/content/" + occasion.file();
        try (InputStream in = LetterReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return ContentFile.of(say, occasion.file(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FormLetter read(Occasion occasion, ContentFile file) {
        String text = file.text().stripTrailing();
        String words = text.startsWith("---") ? FrontMatter.read(say, text, FIELDS).words() : text.strip();
        if (words.isEmpty()) {
            throw new Fault.Found(1, say.letterEmpty());
        }
        if (words.length() > FormLetter.LONGEST) {
            throw new Fault.Found(1, say.letterTooLong(FormLetter.LONGEST));
        }
        FormLetter.Reading reading = FormLetter.read(markdown, words, occasion.places());
        if (reading instanceof FormLetter.Misplaced misplaced) {
            int above = (int) (text.lines().count() - words.lines().count());
            throw new Fault.Found(above + misplaced.line(), why(occasion, misplaced));
        }
        return ((FormLetter.Ready) reading).letter();
    }

    private String why(Occasion occasion, FormLetter.Misplaced misplaced) {
        return switch (misplaced.why()) {
            case UNKNOWN -> say.letterPlaceUnknown(misplaced.braces(), occasion.places().stream().sorted()
                    .map(place -> "{" + place + "}").collect(Collectors.joining(", ")));
            case NOT_AMONG_WORDS -> say.letterPlaceNotWords(misplaced.braces());
        };
    }
}
