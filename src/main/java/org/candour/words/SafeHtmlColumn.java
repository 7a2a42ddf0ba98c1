package org.candour.words;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Safe HTML in the store: what this room made and the store kept is safe when it comes back. */
@Converter(autoApply = true)
public class SafeHtmlColumn implements AttributeConverter<SafeHtml, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SafeHtml html) {
        return html == null ? null : html.toString();
    }

    @Override
    public @Nullable SafeHtml convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SafeHtml(column);
    }
}
