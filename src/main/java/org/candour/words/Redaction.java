package org.candour.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passages to be destroyed, and what stands in their place.
 *
 * @param passages as copied from the desk; with curly quotation marks or straight ones
 */
public record Redaction(List<String> passages, String instead) {

    /** Without empty passages, each once. */
    public Redaction {
        passages = passages.stream().map(Clean::text).filter(passage -> !passage.isBlank()).distinct().toList();
    }

    /**
     * The passages that fields of a form hold: a field that stands in the text as it is, lines and all, is one passage; of
     * another each line is one.
     */
    public static List<String> read(List<String> fields, String text) {
        return fields.stream().map(Clean::text)
                .flatMap(field -> stands(field, text) ? Stream.of(field) : field.lines()).filter(line -> !line.isBlank()).toList();
    }

    /** The text without them. The longest go first, and what stands instead is not looked at again. */
    public String apply(String text) {
        String any = passages.stream().flatMap(Redaction::forms).sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return any.isEmpty() ? text : Pattern.compile(any).matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    }

    /** The first passage that stands in none of these texts. */
    public Optional<String> missing(List<String> texts) {
        return passages.stream().filter(passage -> texts.stream().noneMatch(text -> stands(passage, text))).findFirst();
    }

    private static boolean stands(String passage, String text) {
        return forms(passage).anyMatch(text::contains);
    }

    /** Typed text is stored with straight quotation marks and shown with curly ones. */
    private static Stream<String> forms(String passage) {
        return Stream.concat(Stream.of(passage),
                Gate.post(passage) instanceof Gate.Accepted straight ? Stream.of(straight.cleaned()) : Stream.empty()).distinct();
    }
}
