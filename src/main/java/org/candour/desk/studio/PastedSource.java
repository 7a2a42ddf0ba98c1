package org.candour.desk.studio;

import org.candour.desk.Typed;
import org.candour.words.Source;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A source as the keeper pastes it beside a manuscript. */
public record PastedSource(@RestForm @Nullable String sourceName, @RestForm @Nullable String sourceDay,
        @RestForm @Nullable String sourceAddress, @RestForm @Nullable String sourceWords) {

    /** None. */
    public static final PastedSource NONE = new PastedSource("", "", "", "");

    /** Every field there, empty where nothing came. */
    public PastedSource whole() {
        return new PastedSource(Typed.text(sourceName), Typed.text(sourceDay), Typed.text(sourceAddress), Typed.text(sourceWords));
    }

    /** Whether anything was typed. */
    public boolean any() {
        return !(sourceName + sourceDay + sourceAddress + sourceWords).isBlank();
    }

    Source source() {
        return new Source(sourceName, sourceDay, sourceAddress, sourceWords);
    }
}
