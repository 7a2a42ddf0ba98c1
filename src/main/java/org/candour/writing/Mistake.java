package org.candour.writing;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/**
 * What stands in the way of a form, said beside its field and in the summary above.
 *
 * @param field the id of the control it is about
 * @param sentence what is wrong and what to do
 */
public record Mistake(String field, String sentence) {

    /** Whether one of them is about that field, for templates: {@code mistakes.about('words')}. */
    @TemplateExtension
    public static boolean about(List<Mistake> mistakes, String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
