package org.candour.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody's words with their origin, to be set into a text.
 *
 * @param name who said it or where it stood
 * @param day as the keeper writes it; may be empty
 * @param address of the page it is from; may be empty
 * @param words what is quoted
 */
public record Source(String name, String day, String address, String words) {

    /** As Markdown: a quotation whose last line begins with a dash and says where it is from. */
    public String markdown() {
        String origin = Stream.of(name, day, address).map(Clean::line).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return Stream.concat(Clean.text(words).lines(), Stream.of("", "\u2014 " + origin))
                .map(line -> line.isBlank() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }
}
