package org.candour.posts;

import java.util.List;
import java.util.stream.Stream;
import org.candour.words.Clean;
import org.candour.words.Gate;

/**
 * Passages to be destroyed, and what stands in their place.
 *
 * @param passages as copied from the desk; with curly quotation marks or straight ones
 */
public record Redaction(List<String> passages, String instead) {

    /** Without empty passages. */
    public Redaction {
        passages = passages.stream().map(Clean::text).filter(passage -> !passage.isBlank()).toList();
    }

    String apply(String text) {
        String left = text;
        for (String passage : passages) {
            for (String form : forms(passage).toList()) {
                left = left.replace(form, instead);
            }
        }
        return left;
    }

    static boolean stands(String passage, String text) {
        return forms(passage).anyMatch(text::contains);
    }

    /** Typed text is stored with straight quotation marks and shown with curly ones. */
    private static Stream<String> forms(String passage) {
        return Stream.concat(Stream.of(passage),
                Gate.post(passage) instanceof Gate.Accepted straight ? Stream.of(straight.cleaned()) : Stream.empty()).distinct();
    }
}
