package org.candour.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs where Debian's chromium and chromium-driver are. Elsewhere one line says what was skipped; with
 * {@code BROWSER_REQUIRED=true} it fails instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for the browser. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.found() || context.getTestMethod().isPresent()) {
                return ConditionEvaluationResult.enabled("the browser is here");
            }
            if (Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"))) {
                throw new IllegalStateException("BROWSER_REQUIRED is true, but there is no chromium and chromedriver in /usr/bin");
            }
            System.out.println("SKIPPED for want of a browser (apt install chromium chromium-driver): " + context.getDisplayName());
            return ConditionEvaluationResult.disabled("no browser");
        }
    }
}
