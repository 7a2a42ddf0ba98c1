package org.candour.desk.rules;

import org.candour.rules.Draft;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The form of the rules as it came in; nothing here has been checked.
 *
 * @param step {@code try}, or else they are saved
 */
public record RulesForm(@RestForm @Nullable String held, @RestForm @Nullable String swearing, @RestForm @Nullable String reasons,
        @RestForm @Nullable String links, @RestForm @Nullable String characters, @RestForm @Nullable String question,
        @RestForm @Nullable String answers, @RestForm @Nullable String mode, @RestForm @Nullable String step) {

    Draft draft() {
        return new Draft(held, swearing, reasons, links, characters, question, answers, mode);
    }

    boolean tries() {
        return "try".equals(step);
    }
}
